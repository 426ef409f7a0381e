package no.utbredt.vocabulary.promise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days a promise may mean, as precise as its source (law 10).
 *
 * @param first first day, or null where the beginning is open
 * @param last last day, not before {@code first}, or null where the end is open
 */
public record Stretch(@Nullable LocalDate first, @Nullable LocalDate last) {

    /** Whether the whole of it lies before that day. */
    public boolean isBefore(LocalDate day) {
        return last != null && last.isBefore(day);
    }

    /** Whether the whole of it lies after that day. */
    public boolean isAfter(LocalDate day) {
        return first != null && first.isAfter(day);
    }

    /** Whether some day may be both. */
    public boolean overlaps(Stretch other) {
        return (first == null || !other.isBefore(first)) && (last == null || !other.isAfter(last));
    }

    /** Whether every day of the other is one of its own. */
    public boolean contains(Stretch other) {
        return (first == null || other.first != null && !other.first.isBefore(first))
                && (last == null || other.last != null && !other.last.isAfter(last));
    }

    /** Whether it says the same as the other, less precisely. */
    public boolean isVaguerThan(Stretch other) {
        return contains(other) && !equals(other);
    }

    /** The least stretch that holds both. */
    public Stretch with(Stretch other) {
        return new Stretch(
                first == null || other.first == null ? null : first.isBefore(other.first) ? first : other.first,
                last == null || other.last == null ? null : last.isAfter(other.last) ? last : other.last);
    }
}
