package no.utbredt.initiative.time;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How many days lie between two dates that may be imprecise: a range, because no day is invented.
 *
 * @param least fewest days, negative when it came forward; null when open
 * @param most most days; null when open
 */
public record Slip(@Nullable Long least, @Nullable Long most) {

    /** From the earlier statement's date to the later one's. Dates that mean the same days have not moved. */
    public static Slip between(ImpreciseDate from, ImpreciseDate to) {
        if (from.meansTheSameAs(to)) {
            return new Slip(0L, 0L);
        }
        Long least = from.endsOpen() || to.beginsOpen() ? null : ChronoUnit.DAYS.between(from.last(), to.first());
        Long most = from.beginsOpen() || to.endsOpen() ? null : ChronoUnit.DAYS.between(from.first(), to.last());
        return new Slip(least, most);
    }

    /** Whether it has certainly become later. */
    public boolean isLater() {
        return least != null && least > 0;
    }

    /** Whether it has certainly become earlier. */
    public boolean isEarlier() {
        return most != null && most < 0;
    }
}
