package no.utbredt.reporting.forecast.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.utbredt.reporting.forecast.GoalProspect;
import no.utbredt.reporting.forecast.web.ForecastBody.ForecastPointBody;
import org.jspecify.annotations.Nullable;

/**
 * A target against the curve.
 *
 * @param initiative id of the initiative that set it, or null where the question did
 * @param target id of the target, or null with the initiative
 * @param value per cent or a number
 * @param percent whether the value is per cent
 * @param due the last day it may mean, or null where it has no end
 * @param needed how much of the group that is, in the weight asked for
 * @param gap how much is missing if nothing unknown has come, 0 or more
 * @param monthsLeft in months of 30.4375 days, or null where it has no end or is over
 * @param requiredPace {@code gap} a month until then, or null
 * @param expected the first foretold day that reaches it, or null where {@code noDate} says why
 * @param earliest when the upper end of the interval reaches it, or null
 * @param latest when the lower end of the interval reaches it, or null
 * @param onDue what is foretold of the first day not before it is due, or null
 */
record ProspectBody(
        @Nullable String initiative,
        @Nullable String target,
        BigDecimal value,
        boolean percent,
        @Nullable LocalDate due,
        long needed,
        long gap,
        @Nullable BigDecimal monthsLeft,
        @Nullable BigDecimal requiredPace,
        @Nullable LocalDate expected,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        GoalProspect.@Nullable NoDate noDate,
        @Nullable ForecastPointBody onDue) {

    static ProspectBody of(GoalProspect prospect) {
        return new ProspectBody(
                prospect.goal().initiative(),
                prospect.goal().target(),
                prospect.goal().value(),
                prospect.goal().percent(),
                prospect.goal().due(),
                prospect.needed(),
                prospect.gap(),
                prospect.monthsLeft(),
                prospect.requiredPace(),
                prospect.expected(),
                prospect.earliest(),
                prospect.latest(),
                prospect.noDate(),
                ForecastPointBody.of(prospect.onDue()));
    }
}
