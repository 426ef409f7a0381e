package no.utbredt.contract.document;

import java.time.LocalDate;

/**
 * What an actor weighs from a date until the next point of the same kind.
 *
 * @param kind {@code POPULATION}, {@code GP_PERSONS}, {@code GP_LISTS} or {@code LISTED_PATIENTS}
 * @param date the register's reference date
 * @param value at least 0
 */
public record WeightPoint(String kind, LocalDate date, long value) {}
