package no.utbredt.initiative.roadmap;

import static no.utbredt.initiative.roadmap.Cast.NUIT;
import static no.utbredt.initiative.roadmap.Cast.VEIKART;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import no.utbredt.initiative.roadmap.item.ForecastAssessment;
import no.utbredt.initiative.roadmap.item.MilestoneDate;
import no.utbredt.vocabulary.promise.Course;
import no.utbredt.vocabulary.promise.Slip;
import org.junit.jupiter.api.Test;

/** Nothing a source said is overwritten by what another said; what one said can be looked at alone. */
final class StatementsTest {

    @Test
    void everyStatementIsToldWithWhatItIsAbout() {
        assertThat(Statements.of(Cast.initiative(Cast.pll())))
                .extracting(spoken -> spoken.section() + " "
                        + (spoken.item() == null ? "-" : spoken.item().id()))
                .containsExactly("names -", "names -", "services -", "milestones pilot", "milestones pilot");
    }

    @Test
    void whatAnAssessorHoldsOfAForecastIsAStatementOfItsMilestoneAndNoDate() {
        Initiative assessed = Cast.initiative(Cast.bare("trial")
                + "milestones: [{id: m, name: M, dates: [{date: \"2024\", firmness: FORECAST, kind: PLANNED, " + VEIKART
                + "}], assessments: [{view: OPTIMISTIC, wording: optimistisk, assessor: Styringsgruppen, issuer: Helse Vest, "
                + "forecast: \"2024\", " + NUIT + "}]}]\n");

        assertThat(Statements.of(assessed))
                .filteredOn(spoken -> spoken.said() instanceof ForecastAssessment)
                .singleElement()
                .satisfies(spoken ->
                        assertThat(Objects.requireNonNull(spoken.item()).id()).isEqualTo("m"));
        assertThat(Courses.of(assessed.milestones().getFirst(), Cast.sources()).inOrder())
                .hasSize(1);
    }

    @Test
    void anItemNobodySpeaksOfAnyMoreFallsAway() {
        Initiative both = Cast.initiative(Cast.pll() + "risks: [{id: r, text: x, " + NUIT
                + "}]\nassumptions: [{id: a, wordings: [{text: x, " + NUIT + "}]}]\n");

        Initiative veikart =
                Statements.keeping(both, citation -> citation.document().equals("veikart-21.1"));

        assertThat(veikart.risks()).isEmpty();
        assertThat(veikart.assumptions()).isEmpty();
        assertThat(veikart.milestones().getFirst().dates()).hasSize(1);
        assertThat(veikart.names()).hasSize(1);
    }

    @Test
    void aDecisionIsKeptByWhoBringsItUpOrSaysItsOutcome() {
        Initiative decided = Cast.initiative(Cast.pll()
                + "decisions: [{id: d, question: Skal vi, sources: [{document: veikart-21.1, place: x}], outcomes: [{outcome: ja, "
                + NUIT + "}]}]\n");

        assertThat(Statements.keeping(decided, citation -> citation.document().equals("veikart-21.1"))
                        .decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.outcomes()).isEmpty());
        assertThat(Statements.keeping(decided, citation -> citation.document().equals("notat"))
                        .decisions())
                .isEmpty();
    }

    @Test
    void theCourseOfAMilestoneRunsFromTheFirstPlanToWhatHappened() {
        Initiative reached = Cast.initiative(Cast.bare("trial")
                + "milestones: [{id: m, name: M, dates: [{date: \"2022-03-01\", firmness: DECIDED, kind: ACTUAL, "
                + NUIT + "}, "
                + "{date: \"2021-12-01\", firmness: DECIDED, kind: PLANNED, " + VEIKART + "}]}]\n");

        Course<MilestoneDate> course = Courses.of(reached.milestones().getFirst(), Cast.sources());

        assertThat(course.slip()).isEqualTo(new Slip(90L, 90L));
        assertThat(course.isLate(LocalDate.of(2026, 11, 25))).isTrue();
    }
}
