package no.utbredt.reporting.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.utbredt.vocabulary.Numbers;
import org.jspecify.annotations.Nullable;

/** How fast a group comes, and has to come, in the weight asked for, a month of 30.4375 days. */
public final class Pace {

    /** How far back the present pace looks. */
    public static final int MONTHS_LOOKED_BACK = 12;

    private static final BigDecimal DAYS_A_MONTH = new BigDecimal("30.4375");

    private Pace() {}

    /** How much of so many that per cent is, rounded up. */
    public static long needed(BigDecimal percent, long denominator) {
        return whole(percent.multiply(BigDecimal.valueOf(denominator)).movePointLeft(2));
    }

    /** A number, rounded up, and never further from nought than the largest that is reckoned with: nobody is that many. */
    public static long whole(BigDecimal number) {
        return number.min(Numbers.LARGEST)
                .max(Numbers.LARGEST.negate())
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** From the end of one day to the end of another, with two decimals; null where the other lies before. */
    public static @Nullable BigDecimal months(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days < 0 ? null : BigDecimal.valueOf(days).divide(DAYS_A_MONTH, 2, RoundingMode.HALF_UP);
    }

    /** What has to come each month to close a gap, with two decimals; null where no time is left. */
    public static @Nullable BigDecimal required(long gap, @Nullable BigDecimal months) {
        return months == null || months.signum() == 0 ? null : of(gap, months);
    }

    /** What the counted have grown a month over the last twelve; null where nobody is known at either end. */
    public static @Nullable BigDecimal present(Figure now, @Nullable Outcome before) {
        return !silent(now) && before instanceof Outcome.Known then && !silent(then.figure())
                ? of(now.numerator() - then.figure().numerator(), BigDecimal.valueOf(MONTHS_LOOKED_BACK))
                : null;
    }

    /** Nobody has said anything of anybody. */
    private static boolean silent(Figure figure) {
        return figure.unknown() == figure.denominator();
    }

    private static BigDecimal of(long count, BigDecimal months) {
        return BigDecimal.valueOf(count).divide(months, 2, RoundingMode.HALF_UP);
    }
}
