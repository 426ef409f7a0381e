package no.utbredt.reporting.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Pace;
import no.utbredt.reporting.forecast.Forecast.Outlook;
import no.utbredt.reporting.forecast.GoalProspect.NoDate;
import no.utbredt.reporting.forecast.Logistic.Unfit;
import org.jspecify.annotations.Nullable;

/**
 * What the methods say, and which of them is heard.
 *
 * @param all what each says
 * @param chosen the one the backtest speaks for, or null where none says anything
 * @param origins from how many points of the past they were tried
 */
record Outlooks(List<Outlook> all, @Nullable Method chosen, int origins) {

    /** Nobody says anything. */
    static final Outlooks NONE = new Outlooks(List.of(), null, 0);

    /** The most periods ahead, and the most years. */
    private static final int MOST_AHEAD = 120;

    static Outlooks of(ForecastQuestion question, Curve curve, LocalDate first) {
        int ahead = ahead(question);
        Backtest backtest = Backtest.of(curve, ahead);
        List<Outlook> all = new ArrayList<>();
        for (Method method : Method.values()) {
            DoubleUnaryOperator carriedOn = method.carriedOn(curve);
            Logistic fit = method == Method.LOGISTIC ? Logistic.of(curve) : null;
            all.add(new Outlook(
                    method,
                    fit,
                    method == Method.LOGISTIC ? unfit(fit, curve) : null,
                    carriedOn == null ? List.of() : points(question, first, method, carriedOn, backtest, ahead),
                    backtest.count(method),
                    backtest.meanError(method),
                    backtest.commonError(method)));
        }
        boolean bends = !all.getLast().points().isEmpty() && backtest.prefersLogistic();
        return new Outlooks(all, bends ? Method.LOGISTIC : Method.PRESENT_PACE, backtest.origins());
    }

    private static @Nullable Unfit unfit(@Nullable Logistic fit, Curve curve) {
        return fit == null ? Unfit.NO_FIT : fit.unfit(curve);
    }

    /** As far as the last goal is due, at least a year and at most so many periods. */
    private static int ahead(ForecastQuestion question) {
        LocalDate today = question.coverage().day();
        LocalDate last = question.goals().stream()
                .map(Goal::due)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(today);
        int ahead = Math.min(question.by().aYear(), MOST_AHEAD);
        while (ahead < MOST_AHEAD && question.by().plus(today, ahead).isBefore(last)) {
            ahead++;
        }
        return ahead;
    }

    private static List<ForecastPoint> points(
            ForecastQuestion question,
            LocalDate first,
            Method method,
            DoubleUnaryOperator carriedOn,
            Backtest backtest,
            int ahead) {
        List<ForecastPoint> points = new ArrayList<>();
        for (int step = 1; step <= ahead; step++) {
            LocalDate day = question.by().plus(question.coverage().day(), step);
            double share = carriedOn.applyAsDouble(Curve.months(first, day));
            Double width = backtest.halfWidth(method, step);
            points.add(new ForecastPoint(
                    day,
                    share,
                    width == null ? null : Double.valueOf(Math.max(0, share - width)),
                    width == null ? null : Double.valueOf(Math.min(1, share + width))));
        }
        return points;
    }

    /** A goal against the method that is heard. */
    GoalProspect prospect(Goal goal, Figure now, LocalDate today) {
        long needed = goal.needed(now);
        long gap = Math.max(0, needed - now.lowerBound());
        var monthsLeft = goal.due() == null ? null : Pace.months(today, goal.due());
        List<ForecastPoint> points = heard();
        double share = (double) needed / Math.max(1, now.denominator());
        LocalDate expected = gap == 0 ? null : first(points, share, ForecastPoint::share);
        return new GoalProspect(
                goal,
                needed,
                gap,
                monthsLeft,
                Pace.required(gap, monthsLeft),
                expected,
                gap == 0 ? null : first(points, share, point -> point.upper() == null ? -1 : point.upper()),
                gap == 0 ? null : first(points, share, point -> point.lower() == null ? -1 : point.lower()),
                onDue(goal, today, points),
                noDate(gap, points, expected));
    }

    private List<ForecastPoint> heard() {
        return all.stream()
                .filter(outlook -> outlook.method() == chosen)
                .map(Outlook::points)
                .findFirst()
                .orElse(List.of());
    }

    private static @Nullable LocalDate first(
            List<ForecastPoint> points, double share, ToDoubleFunction<ForecastPoint> of) {
        return points.stream()
                .filter(point -> of.applyAsDouble(point) >= share)
                .map(ForecastPoint::day)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ForecastPoint onDue(Goal goal, LocalDate today, List<ForecastPoint> points) {
        LocalDate due = goal.due();
        return due == null || !due.isAfter(today)
                ? null
                : points.stream()
                        .filter(point -> !point.day().isBefore(due))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable NoDate noDate(long gap, List<ForecastPoint> points, @Nullable LocalDate expected) {
        if (gap == 0) {
            return NoDate.REACHED;
        }
        if (points.isEmpty()) {
            return NoDate.NO_FORECAST;
        }
        return expected == null ? NoDate.NOT_IN_SIGHT : null;
    }
}
