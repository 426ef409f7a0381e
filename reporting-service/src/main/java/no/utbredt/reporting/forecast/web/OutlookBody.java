package no.utbredt.reporting.forecast.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import no.utbredt.reporting.forecast.Forecast;
import no.utbredt.reporting.forecast.Logistic;
import no.utbredt.reporting.forecast.Method;
import no.utbredt.reporting.forecast.web.ForecastBody.ForecastPointBody;
import org.jspecify.annotations.Nullable;

/**
 * What a method says.
 *
 * @param fit the logistic curve, or null for another method and where none fits
 * @param unfit why the logistic curve says nothing, or null
 * @param errors how many forecasts of the past it was tried by
 * @param meanErrorPoints how far off those were on average, in percentage points, or null without any
 * @param commonErrorPoints the same over those both methods made, by which one is chosen, or null where there are too few
 * @param points what it foretells, nearest first; none when it says nothing
 */
record OutlookBody(
        Method method,
        @Nullable LogisticBody fit,
        Logistic.@Nullable Unfit unfit,
        int errors,
        @Nullable BigDecimal meanErrorPoints,
        @Nullable BigDecimal commonErrorPoints,
        List<ForecastPointBody> points) {

    static OutlookBody of(Forecast.Outlook outlook) {
        return new OutlookBody(
                outlook.method(),
                LogisticBody.of(outlook.fit()),
                outlook.unfit(),
                outlook.errors(),
                ForecastBody.points(outlook.meanError()),
                ForecastBody.points(outlook.commonError()),
                outlook.points().stream()
                        .map(ForecastPointBody::of)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    /**
     * The curve {@code ceilingPercent / (1 + exp(offset - rate * months))}.
     *
     * @param ceilingPercent what it approaches
     * @param rate how steep it is, a month
     * @param inflectionMonths where it is half way, in months of 30.4375 days since the first point
     */
    record LogisticBody(BigDecimal ceilingPercent, BigDecimal offset, BigDecimal rate, BigDecimal inflectionMonths) {
        private static final MathContext SIX = new MathContext(6);

        static @Nullable LogisticBody of(@Nullable Logistic fit) {
            return fit == null || !Double.isFinite(fit.inflection())
                    ? null
                    : new LogisticBody(
                            new BigDecimal(fit.ceiling() * 100, SIX),
                            new BigDecimal(fit.offset(), SIX),
                            new BigDecimal(fit.rate(), SIX),
                            new BigDecimal(fit.inflection(), SIX));
        }
    }
}
