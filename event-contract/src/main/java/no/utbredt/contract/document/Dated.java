package no.utbredt.contract.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value with the days it is true in the world.
 *
 * @param value the value
 * @param from first day, inclusive; null means as far back as the register reaches
 * @param to last day, inclusive; null means until further notice
 * @param source where this value is known from, or null where only the document's sources say; absent in what was written before it was kept
 */
public record Dated<T>(
        T value,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String source) {

    /** A value of which the document's sources alone say where it is known from. */
    public Dated(T value, @Nullable LocalDate from, @Nullable LocalDate to) {
        this(value, from, to, null);
    }

    /** Whether it is true on that day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
