package no.utbredt.reporting.forecast;

import java.math.BigDecimal;
import java.util.List;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.forecast.Logistic.Unfit;
import org.jspecify.annotations.Nullable;

/**
 * A curve and where it goes.
 *
 * @param question what it answers
 * @param today the coverage of the day asked about, with its basis
 * @param points the curve, oldest first
 * @param presentPace what the counted have grown a month over the last twelve, or null where either end is not known
 * @param refused why nothing is foretold, or null
 * @param outlooks what each method says, those that say nothing with why; empty when refused
 * @param chosen the method the backtest speaks for, or null when refused
 * @param origins from how many points of the past the methods were tried
 * @param goals what was aimed at
 */
public record Forecast(
        ForecastQuestion question,
        CoverageAnswer today,
        List<CurvePoint> points,
        @Nullable BigDecimal presentPace,
        @Nullable NoForecast refused,
        List<Outlook> outlooks,
        @Nullable Method chosen,
        int origins,
        List<GoalProspect> goals) {

    public Forecast {
        points = List.copyOf(points);
        outlooks = List.copyOf(outlooks);
        goals = List.copyOf(goals);
    }

    /** Why nothing is foretold. */
    public enum NoForecast {
        /** The day asked about has no share. */
        NO_SHARE,
        /** Fewer than six points have a share, or none does that lies twelve months before the day. */
        TOO_FEW_POINTS,
        /** The group was more than a tenth larger at one point than at another. */
        DENOMINATOR_CHANGED,
        /** Nothing has changed within twelve months. */
        NO_CHANGE
    }

    /**
     * What a method says.
     *
     * @param method which
     * @param fit the logistic curve, by months since the first point, or null for another method
     * @param unfit why the logistic curve says nothing, or null
     * @param points what it foretells, nearest first; empty when it says nothing
     * @param errors how many forecasts of the past it was tried by
     * @param meanError how far off those were on average, as a share, or null without any
     * @param commonError the same over those that both methods made, by which one is chosen, or null where there are too few
     */
    public record Outlook(
            Method method,
            @Nullable Logistic fit,
            @Nullable Unfit unfit,
            List<ForecastPoint> points,
            int errors,
            @Nullable Double meanError,
            @Nullable Double commonError) {
        public Outlook {
            points = List.copyOf(points);
        }
    }
}
