package no.utbredt.adoption.actor;

import java.time.LocalDate;

/**
 * What an actor weighs from a date until the next weight of the same kind.
 *
 * @param kind what is counted
 * @param date the register's reference date
 * @param value at least 0
 */
public record Weight(Kind kind, LocalDate date, long value) {

    /** What can be counted of an actor; the weight {@code ACTORS} is always 1 and stands nowhere. */
    public enum Kind {
        POPULATION,
        GP_PERSONS,
        GP_LISTS,
        LISTED_PATIENTS
    }

    /** @throws IllegalArgumentException when it is below 0; every reader has refused that before */
    public Weight {
        if (value < 0) {
            throw new IllegalArgumentException("an actor cannot weigh " + value);
        }
    }
}
