package no.utbredt.contract.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value with the days it is true in the world.
 *
 * @param value the value
 * @param from first day, inclusive; null means as far back as the register reaches
 * @param to last day, inclusive; null means until further notice
 */
public record Dated<T>(
        T value, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Whether it is true on that day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
