package no.utbredt.reporting.actor;

/**
 * An actor another one took over from (law 7). Several predecessors make a merger; a predecessor of several was split.
 *
 * @param actor id of the predecessor
 * @param day first epoch day of the successor
 */
public record Predecessor(String actor, int day) {}
