package no.utbredt.reporting.actor;

/**
 * What an actor weighs from a day until the next point of the same kind.
 *
 * @param kind any but {@link Weight#ACTORS}
 * @param day the register's reference date, epoch day
 * @param value at least 0
 */
public record WeightPoint(Weight kind, int day, long value) {}
