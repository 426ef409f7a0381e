package no.utbredt.adoption.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A value with the days it is true.
 *
 * @param value the value
 * @param during those days
 */
public record Dated<T>(T value, Period during) {

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
