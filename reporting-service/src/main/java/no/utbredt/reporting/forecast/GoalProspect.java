package no.utbredt.reporting.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal against the curve.
 *
 * @param goal what is aimed at
 * @param needed how much of the group that is, in the weight asked for
 * @param gap how much is missing if nothing unknown has come, 0 or more
 * @param monthsLeft until it is due, or null where it has no end or is over
 * @param requiredPace {@code gap} a month until then, or null
 * @param expected when the forecast reaches it, or null
 * @param earliest when the upper end of its interval does, or null
 * @param latest when the lower end of its interval does, or null
 * @param onDue what is foretold for the period in which it is due, or null
 * @param noDate why there is no day it is expected on, or null
 */
public record GoalProspect(
        Goal goal,
        long needed,
        long gap,
        @Nullable BigDecimal monthsLeft,
        @Nullable BigDecimal requiredPace,
        @Nullable LocalDate expected,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable ForecastPoint onDue,
        @Nullable NoDate noDate) {

    /** Why a goal has no day. */
    public enum NoDate {
        /** It is reached, whatever the unknown turn out to be. */
        REACHED,
        /** There is no forecast. */
        NO_FORECAST,
        /** The forecast does not come so far within the time it looks ahead. */
        NOT_IN_SIGHT
    }
}
