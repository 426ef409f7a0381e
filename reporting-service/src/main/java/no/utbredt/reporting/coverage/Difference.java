package no.utbredt.reporting.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is more than another of the same question at another time, in the weight asked for.
 *
 * @param numerator how much more has come so far; negative where it is less
 * @param denominator how much larger the group without the not relevant is
 * @param unknown how much more nobody has reported
 * @param points percentage points between the two shares, rounded half up to one decimal once they are subtracted (law 6); null
 *     where one of the two has no share
 */
public record Difference(
        long numerator,
        long denominator,
        long unknown,
        @Nullable BigDecimal points) {
    private static final int HUNDRED = 2;

    /** From one figure to another. */
    public static Difference between(Figure then, Figure now) {
        return new Difference(
                now.numerator() - then.numerator(),
                now.denominator() - then.denominator(),
                now.unknown() - then.unknown(),
                points(then.share(), now.share()));
    }

    /** From one outcome to another; null where one of them has no figure. */
    public static @Nullable Difference between(Outcome then, Outcome now) {
        return then instanceof Outcome.Known before && now instanceof Outcome.Known after
                ? between(before.figure(), after.figure())
                : null;
    }

    /** Over a common denominator, so that only one number is rounded. */
    private static @Nullable BigDecimal points(@Nullable Share then, @Nullable Share now) {
        if (then == null || now == null) {
            return null;
        }
        BigDecimal more = product(now.part(), then.whole()).subtract(product(then.part(), now.whole()));
        return more.movePointRight(HUNDRED).divide(product(now.whole(), then.whole()), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal product(long one, long other) {
        return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other));
    }
}
