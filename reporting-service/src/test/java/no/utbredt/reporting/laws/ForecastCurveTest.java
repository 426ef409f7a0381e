package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Frequency;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.PlainFold;
import no.utbredt.reporting.forecast.CurvePoint;
import no.utbredt.reporting.forecast.Forecast;
import no.utbredt.reporting.forecast.Forecast.NoForecast;
import no.utbredt.reporting.forecast.ForecastQuestion;
import no.utbredt.reporting.forecast.Forecasts;
import no.utbredt.reporting.forecast.Goal;
import no.utbredt.reporting.forecast.GoalProspect;
import no.utbredt.reporting.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** The curve a forecast starts from, the paces and the reasons are those the plain fold gives day by day. */
class ForecastCurveTest {
    private static final int POINTS = 19;
    private static final int TRIED_FOR_WRONG = 5_000;

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 60)
    void a_forecast_starts_from_the_plain_curve(@ForAll("cases") Law.Case some) {
        assertThat(holds(some, true)).isTrue();
    }

    @Example
    void a_curve_of_one_structure_where_each_day_has_its_own_is_found_out() {
        assertThat(cases().sampleStream().limit(TRIED_FOR_WRONG).anyMatch(some -> !holds(some, false)))
                .isTrue();
    }

    private static boolean holds(Law.Case some, boolean moving) {
        Knowledge knowledge = new Knowledge();
        some.world().arrivals().forEach(arrival -> arrival.at(knowledge));
        CoverageQuestion question = Asked.nationally(some.question());
        LocalDate day = question.day();
        Goal goal = new Goal(null, null, new BigDecimal("75"), true, day.plusMonths(10));
        Forecast forecast = new Forecasts(new Coverage(knowledge))
                .forecast(new ForecastQuestion(question, Frequency.MONTH, day.minusMonths(POINTS - 1), List.of(goal)));
        List<CurvePoint> points = new ArrayList<>();
        for (int back = POINTS - 1; back >= 0; back--) {
            points.add(
                    new CurvePoint(day.minusMonths(back), plain(day.minusMonths(back), question, knowledge, moving)));
        }
        Figure now = points.getLast().figure();
        Figure before = points.get(POINTS - 13).figure();
        return forecast.points().equals(points)
                && Objects.equals(forecast.presentPace(), pace(now, before))
                && forecast.refused() == reason(points)
                && forecast.goals().stream().allMatch(prospect -> needs(prospect, now));
    }

    private static @Nullable Figure plain(
            LocalDate day, CoverageQuestion question, Knowledge knowledge, boolean moving) {
        CoverageQuestion then = moving && question.structure().equals(question.day())
                ? Asked.onItsOwnStructure(day, question)
                : Asked.on(day, question);
        return knowledge
                                .ask(question.horizon(), known -> PlainFold.answer(then, known))
                                .cells()
                                .getFirst()
                                .outcome()
                        instanceof Outcome.Known known
                ? known.figure()
                : null;
    }

    private static @Nullable BigDecimal pace(@Nullable Figure now, @Nullable Figure before) {
        return now == null
                        || before == null
                        || now.unknown() == now.denominator()
                        || before.unknown() == before.denominator()
                ? null
                : BigDecimal.valueOf(now.numerator() - before.numerator())
                        .divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);
    }

    private static @Nullable NoForecast reason(List<CurvePoint> points) {
        List<Figure> shown = points.stream()
                .map(CurvePoint::figure)
                .filter(figure -> figure != null && figure.share() != null)
                .map(Objects::requireNonNull)
                .toList();
        Figure now = points.getLast().figure();
        Figure before = points.get(POINTS - 13).figure();
        if (now == null || now.share() == null) {
            return NoForecast.NO_SHARE;
        }
        if (shown.size() < 6 || before == null || before.share() == null) {
            return NoForecast.TOO_FEW_POINTS;
        }
        long least = shown.stream().mapToLong(Figure::denominator).min().orElseThrow();
        long most = shown.stream().mapToLong(Figure::denominator).max().orElseThrow();
        if (10 * most > 11 * least) {
            return NoForecast.DENOMINATOR_CHANGED;
        }
        return now.numerator() * before.denominator() == before.numerator() * now.denominator()
                ? NoForecast.NO_CHANGE
                : null;
    }

    private static boolean needs(GoalProspect prospect, @Nullable Figure now) {
        if (now == null) {
            return false;
        }
        long needed = (75 * now.denominator() + 99) / 100;
        return prospect.needed() == needed
                && prospect.gap() == Math.max(0, needed - now.lowerBound())
                && (prospect.noDate() == GoalProspect.NoDate.REACHED) == (prospect.gap() == 0);
    }
}
