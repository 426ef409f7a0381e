package no.utbredt.reporting.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Pace;
import no.utbredt.reporting.forecast.Forecast.NoForecast;
import org.jspecify.annotations.Nullable;

/** Answers where coverage goes from here. */
public final class Forecasts {
    private static final int FEWEST_POINTS = 6;
    private static final double LARGEST_CHANGE = 1.1;

    private final Coverage coverage;

    public Forecasts(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The answer, as known within the question's horizon. */
    public Forecast forecast(ForecastQuestion question) {
        LocalDate today = question.coverage().day();
        List<LocalDate> days = question.days(ForecastQuestion.MOST_POINTS);
        List<CoverageAnswer> series = coverage.series(question.coverage(), days);
        List<CurvePoint> points = series.stream().map(Forecasts::point).toList();
        Figure now = points.getLast().figure();
        Outcome before = coverage.series(question.coverage(), List.of(today.minusMonths(Pace.MONTHS_LOOKED_BACK)))
                .getFirst()
                .cells()
                .getFirst()
                .outcome();
        Curve curve = Curve.of(points, question.by().aYear());
        NoForecast refused = refused(points, curve);
        Outlooks outlooks =
                refused == null ? Outlooks.of(question, curve, points.getFirst().day()) : Outlooks.NONE;
        return new Forecast(
                question,
                series.getLast(),
                points,
                now == null ? null : Pace.present(now, before),
                refused,
                outlooks.all(),
                outlooks.chosen(),
                outlooks.origins(),
                now == null
                        ? List.of()
                        : question.goals().stream()
                                .map(goal -> outlooks.prospect(goal, now, today))
                                .toList());
    }

    private static CurvePoint point(CoverageAnswer answer) {
        return new CurvePoint(
                answer.question().day(),
                answer.cells().getFirst().outcome() instanceof Outcome.Known known ? known.figure() : null);
    }

    private static @Nullable NoForecast refused(List<CurvePoint> points, Curve curve) {
        int last = curve.size() - 1;
        if (!curve.has(last)) {
            return NoForecast.NO_SHARE;
        }
        if (curve.known().length < FEWEST_POINTS || !curve.has(last - curve.aYear())) {
            return NoForecast.TOO_FEW_POINTS;
        }
        List<Figure> known = new ArrayList<>();
        for (int at : curve.known()) {
            known.add(Objects.requireNonNull(points.get(at).figure()));
        }
        LongSummaryStatistics sizes =
                known.stream().mapToLong(Figure::denominator).summaryStatistics();
        if (sizes.getMax() > LARGEST_CHANGE * sizes.getMin()) {
            return NoForecast.DENOMINATOR_CHANGED;
        }
        return curve.shares()[last] == curve.shares()[last - curve.aYear()] ? NoForecast.NO_CHANGE : null;
    }
}
