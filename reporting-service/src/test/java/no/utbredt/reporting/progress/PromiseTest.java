package no.utbredt.reporting.progress;

import static no.utbredt.reporting.cast.Promised.initiative;
import static no.utbredt.reporting.cast.Promised.planned;
import static no.utbredt.reporting.cast.Promised.reached;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import no.utbredt.reporting.cast.Promised;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.initiative.Dependency;
import no.utbredt.reporting.initiative.ForecastAssessment;
import no.utbredt.reporting.progress.MilestoneProgress.State;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Small invented histories in which a promise was told as something it is not. */
class PromiseTest {
    private static final Dependency.On PLATFORM = new Dependency.On.Initiative("plattform");

    @Test
    void what_is_reached_is_held_back_by_nothing() {
        Progress progress = ask(
                "2022-03-01",
                null,
                initiative("i")
                        .milestone("m", planned("2021", "2020-01"), reached("2021-06", "2021-10"))
                        .hangsOn(PLATFORM, "m", true),
                initiative("plattform").milestone("klar", planned("2021", "2020-01")));

        assertThat(progress.milestones().getFirst().state()).isEqualTo(State.REACHED);
        assertThat(progress.milestones().getFirst().heldBackBy()).isEmpty();
        assertThat(progress.hindrances().getFirst().state()).isEqualTo(Hindrance.State.CLEAR);
    }

    @Test
    void what_somebody_holds_of_a_forecast_is_told_once_it_was_said_and_moves_nothing() {
        Promised plain = initiative("i").milestone("m", planned("2021", "2020-01"), planned("2023", "2021-10"));
        Promised doubted = initiative("i")
                .milestone("m", planned("2021", "2020-01"), planned("2023", "2021-10"))
                .assessed(ForecastAssessment.View.UNLIKELY, "2021-12");

        MilestoneProgress before = ask("2022-03-01", null, plain).milestones().getFirst();
        MilestoneProgress after = ask("2022-03-01", null, doubted).milestones().getFirst();
        MilestoneProgress earlier =
                ask("2022-03-01", "2021-11-30", doubted).milestones().getFirst();

        assertThat(after.milestone().assessments()).hasSize(1);
        assertThat(earlier.milestone().assessments()).isEmpty();
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.late()).isEqualTo(before.late());
        assertThat(after.course().planned()).isEqualTo(before.course().planned());
        assertThat(after.course().slippedDays()).isEqualTo(before.course().slippedDays());
    }

    @Test
    void an_initiative_that_has_ended_is_held_back_by_nothing() {
        Progress progress = ask(
                "2022-03-01",
                null,
                initiative("i").is("ENDED", "2021-10").hangsOn(PLATFORM, null, true),
                initiative("plattform").is("PAUSED", "2020-01"));

        assertThat(progress.hindrances().getFirst().state()).isEqualTo(Hindrance.State.CLEAR);
    }

    @Test
    void what_was_planned_within_2021_and_reached_in_2023_has_slipped() {
        MilestoneProgress milestone = ask(
                        "2024-02-01",
                        null,
                        initiative("i").milestone("m", planned("2021", "2020-01"), reached("2023", "2024-01")))
                .milestones()
                .getFirst();

        assertThat(milestone.state()).isEqualTo(State.REACHED);
        assertThat(milestone.course().slippedDays()).isEqualTo(730);
        assertThat(milestone.late()).isTrue();
    }

    @Test
    void a_milestone_first_told_after_S_is_not_told_as_stated_by_S() {
        Progress progress = ask(
                "2025-03-01",
                "2023-01-01",
                initiative("i")
                        .milestone("kjent", planned("2024", "2021-10"))
                        .milestone("ny", planned("2026", "2024-02-15")));

        assertThat(progress.milestones())
                .extracting(each -> each.milestone().id())
                .containsExactly("kjent");
    }

    private static Progress ask(String day, @Nullable String statedBy, Promised... promised) {
        Told told = Told.of();
        told.knowledge.learnInitiatives(
                Arrays.stream(promised).map(Promised::recorded).toList());
        return Objects.requireNonNull(new Progresses(told.knowledge, new Coverage(told.knowledge))
                .progress(new ProgressQuestion(
                        "i",
                        LocalDate.parse(day),
                        KnownAt.endOf(Told.TODAY),
                        statedBy == null ? null : LocalDate.parse(statedBy),
                        ProgressQuestion.HALF)));
    }
}
