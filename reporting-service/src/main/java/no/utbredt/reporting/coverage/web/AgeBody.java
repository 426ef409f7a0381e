package no.utbredt.reporting.coverage.web;

import java.math.BigDecimal;
import no.utbredt.reporting.coverage.Age;
import org.jspecify.annotations.Nullable;

/**
 * How old what decides is, from when it was said to the day asked about, over the actors whose stage is known (law 5).
 *
 * @param oldestDays 0 or more
 * @param medianDays 0 or more
 * @param olderThanAYearPercent of those actors, 0 to 100 with one decimal
 */
public record AgeBody(int oldestDays, int medianDays, BigDecimal olderThanAYearPercent) {

    /** The age as it is told; null for none. */
    public static @Nullable AgeBody of(@Nullable Age age) {
        return age == null
                ? null
                : new AgeBody(age.oldest(), age.median(), age.olderThanAYear().percent(1));
    }
}
