package no.utbredt.adoption.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value with the days it is true.
 *
 * @param value the value
 * @param during those days
 * @param source where this value is known from, or null where only the document's sources say
 */
public record Dated<T>(T value, Period during, @Nullable String source) {

    /** A value of which the document's sources alone say where it is known from. */
    public Dated(T value, Period during) {
        this(value, during, null);
    }

    /** The same value of the same source, true on other days. */
    public Dated<T> lasting(Period other) {
        return new Dated<>(value, other, source);
    }

    /** The same, known from there. */
    public Dated<T> knownFrom(String origin) {
        return new Dated<>(value, during, origin);
    }

    /** Whether it is true on that day. */
    public boolean holdsOn(LocalDate day) {
        return during.includes(day);
    }

    /** The first of them that is true on that day. */
    public static <T> Optional<T> on(LocalDate day, List<Dated<T>> values) {
        return values.stream()
                .filter(value -> value.holdsOn(day))
                .map(Dated::value)
                .findFirst();
    }
}
