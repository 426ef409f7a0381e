package no.utbredt.initiative.roadmap.contradiction;

import static no.utbredt.initiative.roadmap.Cast.NUIT;
import static no.utbredt.initiative.roadmap.Cast.VEIKART;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.initiative.roadmap.Cast;
import org.junit.jupiter.api.Test;

/** What does not fit together is found by the product itself. */
final class ContradictionsTest {

    @Test
    void oneMilestoneReachedInTwoYearsCannotBeRight() {
        assertThat(found("milestones: [{id: m, name: Portal, dates: ["
                        + "{date: \"2013\", firmness: DECIDED, kind: ACTUAL, " + VEIKART + "}, "
                        + "{date: \"2015\", firmness: DECIDED, kind: ACTUAL, " + NUIT + "}]}]"))
                .containsExactly("CONTRADICTION datert 2013 og 2015, som ikke begge kan stemme");
    }

    @Test
    void twoDatesSaidAtOnceThatMayBothBeRightAreADifference() {
        assertThat(found("milestones: [{id: m1, name: M1, dates: ["
                        + "{date: \"2021\", firmness: DECIDED, kind: PLANNED, " + VEIKART + "}, "
                        + "{date: \"2021/2022\", firmness: DECIDED, kind: PLANNED, " + VEIKART + "}]}]"))
                .containsExactly("DIFFERENCE datert 2021 og 2021/2022");
    }

    @Test
    void aPlanThatMovedIsNoContradiction() {
        assertThat(found("milestones: [{id: m1, name: M1, dates: ["
                        + "{date: \"2021\", firmness: DECIDED, kind: PLANNED, " + VEIKART + "}, "
                        + "{date: \"2024\", firmness: DECIDED, kind: PLANNED, " + NUIT + "}]}]"))
                .isEmpty();
    }

    @Test
    void inTrialAndIntroducedAtOnceCannotBeRight() {
        assertThat(found("phases: [{id: stavanger, group: kommune, statements: [" + "{phase: 2, " + VEIKART
                        + "}, {phase: 4, " + VEIKART + "}]}]"))
                .containsExactly("CONTRADICTION i fase 2 og i fase 4");
    }

    @Test
    void introducedAndStillInTrialWithoutADateCannotBeRight() {
        assertThat(found("milestones: [{id: stavanger, name: Stavanger har innført, dates: ["
                        + "{date: \"2021\", firmness: DECIDED, kind: ACTUAL, " + VEIKART + "}, "
                        + "{wording: har startet utvidet utprøving, firmness: NONE, kind: PLANNED, " + VEIKART
                        + "}]}]"))
                .containsExactly("CONTRADICTION nådd, og samtidig uten dato");
    }

    @Test
    void oneAssumptionAssessedTwiceAtOnceIsADifference() {
        assertThat(found("assumptions: [{id: a, wordings: [{text: x, " + VEIKART + "}], assessments: ["
                        + "{value: STEPS_TAKEN, " + VEIKART + "}, {value: UNCERTAIN, " + VEIKART + "}]}]"))
                .containsExactly("DIFFERENCE vurdert som tiltak iverksatt og som usikker");
    }

    @Test
    void anAssumptionListedAndNeverAssessedIsFound() {
        assertThat(found("assumptions: [{id: a, wordings: [{text: Noe må til, " + VEIKART + "}]}]"))
                .containsExactly("NEVER_ASSESSED aldri vurdert");
    }

    @Test
    void anAssessmentRunsOutOnTheDayAfter() {
        String assessed = "assumptions: [{id: a, wordings: [{text: x, " + VEIKART + "}], assessments: ["
                + "{value: UNCERTAIN, expires: \"2025-12\", " + NUIT + "}]}]";

        assertThat(found(assessed, LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(found(assessed, LocalDate.of(2026, 1, 1))).containsExactly("EXPIRED vurderingen gikk ut 2025-12");
    }

    @Test
    void aDecisionIsOverdueUntilItsOutcomeIsKnown() {
        String decision =
                "decisions: [{id: d, question: Skal vi, due: \"2023\", sources: [{document: veikart-21.1, place: x}]%s}]";

        assertThat(found(decision.formatted(""))).containsExactly("OVERDUE frist 2023, intet utfall er kjent");
        assertThat(found(decision.formatted(", outcomes: [{outcome: ja, " + NUIT + "}]")))
                .isEmpty();
    }

    @Test
    void partsThatDoNotMakeTheirSumAreFound() {
        String grant = "{id: %s, name: %s, amount: %s, unit: MNOK, period: \"2023\", " + NUIT + "%s}";

        assertThat(found("grants: [" + grant.formatted("a", "A", "100", "") + ", " + grant.formatted("b", "B", "79", "")
                        + ", " + grant.formatted("sum", "Sum", "180", ", sumOf: [a, b]") + "]"))
                .containsExactly("SUM oppgitt til 180 MNOK, delene blir 179 MNOK");
    }

    @Test
    void oneCostWithTwoAmountsForAPeriodIsADifference() {
        assertThat(found("costs: [{id: c, kind: RUNNING, text: Drift, statements: ["
                        + "{amount: 343.4, unit: MNOK, period: \"2023\", " + VEIKART + "}, "
                        + "{amount: 331.6, unit: MNOK, period: \"2023\", " + NUIT + "}]}]"))
                .containsExactly("DIFFERENCE 343,4 MNOK og 331,6 MNOK for samme periode");
    }

    @Test
    void fewerInstallationsAreProgressWhereTheDirectionIsDown() {
        String indicator =
                "indicators: [{id: i, name: EPJ, direction: %s, statements: [" + "{value: 9, role: BASELINE, " + VEIKART
                        + "}, {value: 3, role: OBSERVED, status: GROENN, " + NUIT + "}]}]";

        assertThat(found(indicator.formatted("DOWN"))).isEmpty();
        assertThat(found(indicator.formatted("UP"))).containsExactly("DIRECTION fra 9 til 3, og kalt grønn");
    }

    private static List<String> found(String lists) {
        return found(lists, LocalDate.of(2026, 11, 25));
    }

    private static List<String> found(String lists, LocalDate today) {
        return Contradictions.in(Cast.roadmap(Cast.bare("trial") + lists + "\n"), today).stream()
                .map(each -> each.kind() + " " + each.detailNb())
                .toList();
    }
}
