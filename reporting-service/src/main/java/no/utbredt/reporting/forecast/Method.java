package no.utbredt.reporting.forecast;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a curve is carried on. */
public enum Method {
    /** A straight line from the last point, as steep as the last twelve months were. */
    PRESENT_PACE {
        @Override
        @Nullable
        DoubleUnaryOperator carriedOn(Curve curve) {
            int last = curve.size() - 1;
            int before = last - curve.aYear();
            if (!curve.has(last) || !curve.has(before)) {
                return null;
            }
            double slope =
                    (curve.shares()[last] - curve.shares()[before]) / (curve.months()[last] - curve.months()[before]);
            return month -> within(curve.shares()[last] + slope * (month - curve.months()[last]));
        }
    },
    /** The logistic curve that fits all points best, where enough of them lie past its inflection. */
    LOGISTIC {
        @Override
        @Nullable
        DoubleUnaryOperator carriedOn(Curve curve) {
            Logistic fit = Logistic.of(curve);
            return fit == null || fit.unfit(curve) != null ? null : fit::at;
        }
    };

    /** The share by the month, or null where the method says nothing. */
    abstract @Nullable DoubleUnaryOperator carriedOn(Curve curve);

    private static double within(double share) {
        return Math.clamp(share, 0, 1);
    }
}
