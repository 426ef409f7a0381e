package no.utbredt.reporting.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share, kept as its two numbers so that it is recomputed and never averaged (law 6).
 *
 * @param part at least 0
 * @param whole above 0
 */
public record Share(long part, long whole) {
    /** Per cent, rounded half up to that many decimals. */
    public BigDecimal percent(int decimals) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }

    /** Between 0 and 1, or more where a published number is above the register's. */
    public double fraction() {
        return (double) part / whole;
    }
}
