package no.utbredt.initiative.roadmap.contradiction;

import static no.utbredt.initiative.roadmap.Cast.NUIT;
import static no.utbredt.initiative.roadmap.Cast.VEIKART;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.initiative.roadmap.Cast;
import org.junit.jupiter.api.Test;

/** What a board document nobody here had entered showed to be listed wrongly, or not at all. */
final class BoardDocumentTest {

    @Test
    void anOlderPlanQuotedBesideItsSuccessorIsNoContradiction() {
        assertThat(dated("{date: \"2023\", " + planned() + NUIT + "}", "{date: \"2025\", " + planned() + NUIT + "}"))
                .as("over when it was said")
                .isEmpty();
        assertThat(dated(
                        "{date: \"2024\", wording: opprinnelig 2024, " + planned() + NUIT + "}",
                        "{date: \"2025\", " + planned() + NUIT + "}"))
                .isEmpty();
        assertThat(dated(
                        "{date: \"2024\", " + planned() + NUIT + "}",
                        "{date: \"2025\", reason: mangler folk, " + planned() + NUIT + "}"))
                .isEmpty();
        assertThat(dated("{date: \"2024\", " + planned() + NUIT + "}", "{date: \"2025\", " + planned() + NUIT + "}"))
                .containsExactly("CONTRADICTION datert 2024 og 2025, som ikke begge kan stemme");
    }

    @Test
    void allOfItAndByTheEndOfTheYearCannotBothBeRight() {
        assertThat(dated(
                        "{date: \"2024-02\", wording: alle, firmness: DECIDED, kind: ACTUAL, " + NUIT + "}",
                        "{date: \"../2024\", wording: innen utgangen av 2024, " + planned() + NUIT + "}"))
                .containsExactly("CONTRADICTION nådd, og samtidig planlagt: datert 2024-02 og ../2024");
    }

    @Test
    void oneGoalSetAtOnceToTwoValuesOrByTwoDaysIsFound() {
        String target = "targets: [{id: t, name: Alle, measure: COVERAGE, service: pll, role: CONSUMER, stage: IN_USE,"
                + " group: kommune, weight: ACTORS, steps: [{id: a, value: 100, unit: PERCENT, " + NUIT
                + "}, {id: b, value: %s, unit: PERCENT%s, " + NUIT + "}]}]";

        assertThat(found(target.formatted("100", ", due: \"../2024\"")))
                .containsExactly("DIFFERENCE satt til 100 % og til 100 % innen ../2024");
        assertThat(found(target.formatted("75", ""))).containsExactly("CONTRADICTION satt til 100 % og til 75 %");
        assertThat(found(target.formatted("75", ", due: \"../2023\"")))
                .as("a step on the way")
                .isEmpty();
    }

    @Test
    void amountsAreHeldAgainstEachOtherInWhateverUnitTheyAreGiven() {
        assertThat(found(cost("331600000, unit: NOK", "343.4, unit: MNOK")))
                .containsExactly("DIFFERENCE 331600000 NOK og 343,4 MNOK for samme periode");
        assertThat(found(cost("343400000, unit: kr", "343.4, unit: mill. kroner")))
                .isEmpty();
        assertThat(found(cost("3, unit: årsverk", "343.4, unit: MNOK"))).isEmpty();
        assertThat(found(cost("300, unit: MNOK, qualifier: OVER", "343.4, unit: MNOK")))
                .isEmpty();
    }

    @Test
    void norwegianMoneyIsMoneyHoweverItIsWritten() {
        for (String million : List.of(
                "MNOK", "mill. kr", "mill.kr.", "millioner kroner", "NOK mill", "mill", "Mill. norske kroner")) {
            assertThat(found(cost("343400000, unit: kr", "343.4, unit: \"" + million + "\"")))
                    .as(million)
                    .isEmpty();
            assertThat(found(cost("343400, unit: 1 000 kr", "0.5, unit: mrd.")))
                    .containsExactly("DIFFERENCE 343400 1 000 kr og 0,5 mrd. for samme periode");
        }
        assertThat(found(cost("343.4, unit: m", "3, unit: MNOK"))).as("metres").isEmpty();
        assertThat(found(cost("3, unit: EUR", "3, unit: MNOK"))).isEmpty();
    }

    /** What one source says with a unit and another without can be neither the same nor another. */
    @Test
    void anAmountWithoutUnitIsHeldAgainstNothingButItsLike() {
        assertThat(found(cost("343.4", "343.4, unit: MNOK"))).isEmpty();
        assertThat(found(cost("343.4", "331.6"))).containsExactly("DIFFERENCE 343,4 og 331,6 for samme periode");
    }

    @Test
    void partsInAnotherUnitMakeTheirSum() {
        String grant = "{id: %s, name: %s, amount: %s, period: \"2023\", " + NUIT + "%s}";
        String parts = grant.formatted("a", "A", "100, unit: MNOK", "") + ", "
                + grant.formatted("b", "B", "79, unit: MNOK", "");

        assertThat(found("grants: [" + parts + ", "
                        + grant.formatted("sum", "Sum", "179000000, unit: NOK", ", sumOf: [a, b]") + "]"))
                .isEmpty();
        assertThat(found("grants: [" + parts + ", "
                        + grant.formatted("sum", "Sum", "180000000, unit: NOK", ", sumOf: [a, b]") + "]"))
                .containsExactly("SUM oppgitt til 180000000 NOK, delene blir 179000000 NOK");
    }

    @Test
    void oneDeliveryWithTwoOwnersIsFound() {
        assertThat(found("parties: [{party: NHN, role: OWNER, " + NUIT + "}, {party: Helsedirektoratet, role: OWNER, "
                        + NUIT + "}, {party: nhn, role: OWNER, " + NUIT + "}]"))
                .containsExactly(
                        "DIFFERENCE eid av NHN og av Helsedirektoratet",
                        "DIFFERENCE eid av Helsedirektoratet og av nhn");
        assertThat(found("followUps: [{id: a, title: Leveranse, caseNumber: 5/24, owner: NHN, status: OPEN, " + NUIT
                        + "}, {id: b, title: Leveransen, caseNumber: 5/24, owner: KS, status: OPEN, " + NUIT + "}]"))
                .containsExactly("DIFFERENCE eid av NHN og av KS");
    }

    @Test
    void twoPhasesOnOneDayFromTwoDocumentsCannotBothBeRight() {
        assertThat(found("phases: [{id: a, group: kommune, statements: [{phase: 2, date: \"2021-06-01\", " + VEIKART
                        + "}]}, {id: b, group: kommune, statements: [{phase: 4, date: \"2021-06-01\", " + NUIT
                        + "}]}]"))
                .containsExactly("CONTRADICTION i fase 2 og i fase 4");
        assertThat(found("phases: [{id: a, group: kommune, statements: [{phase: 2, " + VEIKART
                        + "}]}, {id: b, group: kommune, statements: [{phase: 4, " + NUIT + "}]}]"))
                .as("it went on")
                .isEmpty();
    }

    private static String planned() {
        return "firmness: FORECAST, kind: PLANNED, ";
    }

    private static String cost(String one, String other) {
        return "costs: [{id: c, kind: RUNNING, text: Drift, statements: [{amount: " + one + ", period: \"2023\", "
                + VEIKART + "}, {amount: " + other + ", period: \"2023\", " + NUIT + "}]}]";
    }

    private static List<String> dated(String... dates) {
        return found("milestones: [{id: m, name: M, dates: [" + String.join(", ", dates) + "]}]");
    }

    private static List<String> found(String lists) {
        return Contradictions.in(Cast.roadmap(Cast.bare("trial") + lists + "\n"), LocalDate.of(2026, 11, 25)).stream()
                .map(each -> each.kind() + " " + each.detailNb())
                .toList();
    }
}
