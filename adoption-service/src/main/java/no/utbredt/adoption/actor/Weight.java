package no.utbredt.adoption.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an actor weighs from a date until the next weight of the same kind.
 *
 * @param kind what is counted
 * @param date the register's reference date
 * @param value at least 0
 * @param source where it is known from, or null where only the actor's sources say
 */
public record Weight(
        Kind kind, LocalDate date, long value, @Nullable String source) {

    /** What can be counted of an actor; the weight {@code ACTORS} is always 1 and stands nowhere. */
    public enum Kind {
        POPULATION,
        GP_PERSONS,
        GP_LISTS,
        LISTED_PATIENTS
    }

    /** A weight of which the actor's sources alone say where it is known from. */
    public Weight(Kind kind, LocalDate date, long value) {
        this(kind, date, value, null);
    }

    /** @throws IllegalArgumentException when it is below 0; every reader has refused that before */
    public Weight {
        if (value < 0) {
            throw new IllegalArgumentException("an actor cannot weigh " + value);
        }
    }
}
