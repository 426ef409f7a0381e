package no.utbredt.vocabulary.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How many days lie between two stretches: a range, because no day is invented.
 *
 * @param least fewest days, negative when it came forward; null when open
 * @param most most days; null when open
 */
public record Slip(@Nullable Long least, @Nullable Long most) {

    /** What has not moved. */
    public static final Slip NONE = new Slip(0L, 0L);

    /** From one stretch to another. What means the same days has not moved. */
    public static Slip between(Stretch from, Stretch to) {
        return from.equals(to) ? NONE : new Slip(days(from.last(), to.first()), days(from.first(), to.last()));
    }

    /** Whether it has certainly become later. */
    public boolean isLater() {
        return least != null && least > 0;
    }

    /** Whether it has certainly become earlier. */
    public boolean isEarlier() {
        return most != null && most < 0;
    }

    private static @Nullable Long days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : Long.valueOf(ChronoUnit.DAYS.between(from, to));
    }
}
