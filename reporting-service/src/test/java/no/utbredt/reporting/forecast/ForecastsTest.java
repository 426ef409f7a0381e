package no.utbredt.reporting.forecast;

import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.municipalitiesOf2021;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.FiguresPublished.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.Frequency;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

class ForecastsTest {
    private static final LocalDate BEGUN = LocalDate.parse("2020-01-31");

    private static Forecast ask(Told told, String day, String target, String due) {
        var coverage = Asked.atLeast(Stage.IN_USE, Told.how(kjernejournal(), "kommune", day));
        var goal = new Goal(null, null, new BigDecimal(target), true, LocalDate.parse(due));
        return new Forecasts(new Coverage(told.knowledge))
                .forecast(new ForecastQuestion(
                        coverage, Frequency.MONTH, LocalDate.parse(day).minusYears(3), List.of(goal)));
    }

    /** As many municipalities as a curve says have come so far at the end of each month, the others have not started. */
    private static Told growing(int months, IntUnaryOperator comeSoFar) {
        List<Reports> reports = new ArrayList<>();
        int come = 0;
        for (int month = 0; month < months; month++) {
            String day = BEGUN.plusMonths(month).withDayOfMonth(1).toString();
            for (; come < comeSoFar.applyAsInt(month); come++) {
                reports.add(nhn().says("use-" + come)
                        .that(municipalitiesOf2021().get(come).id())
                        .has(kjernejournal(), Stage.IN_USE)
                        .since(day));
            }
        }
        for (int i = 0; i < 356; i++) {
            reports.add(nhn().says("not-" + i)
                    .that(municipalitiesOf2021().get(i).id())
                    .has(kjernejournal(), Stage.NOT_STARTED)
                    .since("2020-01-01"));
        }
        return Told.of(municipalitiesOf2021()).and(reports.toArray(Reports[]::new));
    }

    @Test
    void from_sixty_of_356_three_quarters_by_the_end_of_the_next_year_need_nearly_fourteen_a_month() {
        Told told = Told.of(municipalitiesOf2021())
                .and(figure("f-60").counts(Stage.IN_USE, "60", Unit.ACTORS).asOf("2021-10-01"));

        Forecast forecast = ask(told, "2021-10-01", "75", "2022-12-31");

        GoalProspect goal = forecast.goals().getFirst();
        assertThat(goal.needed()).isEqualTo(267);
        assertThat(goal.gap()).isEqualTo(207);
        assertThat(goal.requiredPace()).isCloseTo(new BigDecimal("13.8"), within(new BigDecimal("0.05")));
        assertThat(forecast.refused()).isEqualTo(Forecast.NoForecast.NO_SHARE);
        assertThat(goal.noDate()).isEqualTo(GoalProspect.NoDate.NO_FORECAST);
    }

    @Test
    void at_five_a_month_a_steady_curve_arrives_when_a_ruler_says_so() {
        Forecast forecast = ask(growing(36, month -> 5 * month), "2022-12-31", "60", "2023-12-31");

        assertThat(forecast.refused()).isNull();
        assertThat(forecast.presentPace()).isEqualByComparingTo("5");
        assertThat(forecast.chosen()).isEqualTo(Method.PRESENT_PACE);
        GoalProspect goal = forecast.goals().getFirst();
        assertThat(goal.needed()).isEqualTo(214);
        assertThat(goal.expected()).as("175 in December, 39 more").isEqualTo("2023-08-31");
        assertThat(Objects.requireNonNull(goal.onDue()).lower()).isNotNull();
        assertThat(goal.earliest()).isBeforeOrEqualTo(goal.expected());
        assertThat(goal.latest()).isAfterOrEqualTo(goal.expected());
    }

    @Test
    void an_interval_goes_no_further_ahead_than_the_past_was_foretold() {
        ForecastPoint onDue =
                Objects.requireNonNull(ask(growing(36, month -> 5 * month), "2022-12-31", "90", "2024-12-31")
                        .goals()
                        .getFirst()
                        .onDue());

        assertThat(onDue.day()).isEqualTo("2024-12-31");
        assertThat(onDue.lower()).isNull();
        assertThat(onDue.upper()).isNull();
    }

    @Test
    void a_curve_that_flattens_is_carried_on_by_its_own_bend_and_not_by_a_ruler() {
        Logistic truth = new Logistic(250, 5, 0.3);
        Forecast forecast =
                ask(growing(36, month -> (int) Math.round(truth.at(month))), "2022-12-31", "90", "2023-12-31");

        assertThat(forecast.chosen()).isEqualTo(Method.LOGISTIC);
        Forecast.Outlook bend = forecast.outlooks().getLast();
        assertThat(Objects.requireNonNull(bend.fit()).ceiling()).isCloseTo(250.0 / 356, within(0.01));
        assertThat(bend.commonError())
                .isLessThan(
                        Objects.requireNonNull(forecast.outlooks().getFirst().commonError()));
        assertThat(forecast.goals().getFirst().noDate()).isEqualTo(GoalProspect.NoDate.NOT_IN_SIGHT);
    }

    @Test
    void what_does_not_move_and_what_is_too_new_is_not_foretold() {
        assertThat(ask(growing(3, month -> 100), "2022-12-31", "75", "2023-12-31")
                        .refused())
                .isEqualTo(Forecast.NoForecast.NO_CHANGE);
        assertThat(ask(growing(4, month -> 5 * month), "2020-04-30", "75", "2023-12-31")
                        .refused())
                .isEqualTo(Forecast.NoForecast.TOO_FEW_POINTS);
    }

    @Test
    void what_is_reached_is_not_expected() {
        GoalProspect goal = ask(growing(36, month -> 8 * month), "2022-12-31", "50", "2023-12-31")
                .goals()
                .getFirst();

        assertThat(goal.noDate()).isEqualTo(GoalProspect.NoDate.REACHED);
        assertThat(goal.expected()).isNull();
    }
}
