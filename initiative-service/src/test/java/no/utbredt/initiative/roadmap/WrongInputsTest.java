package no.utbredt.initiative.roadmap;

import static no.utbredt.initiative.roadmap.Cast.NUIT;
import static no.utbredt.initiative.roadmap.Cast.VEIKART;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.roadmap.file.RoadmapReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong is said clearly, and where. */
final class WrongInputsTest {

    private static final String TARGET = """
            targets:
              - {id: t, name: Dekning, measure: COVERAGE, service: pll, role: CONSUMER, stage: IN_USE, group: kommune, weight: ACTORS, steps: [{id: s, value: 75, unit: PERCENT, due: "2022", %s}]}
            """.formatted(VEIKART);

    record Wrong(String text, String finding) {}

    /** What is written after the first four lines of an initiative, and what is said of it. */
    static Stream<Wrong> wrongs() {
        return Stream.of(
                wrong("goals: [[", "6:1 yaml-syntax "),
                wrong("goals: []\ngoals: []", "6:1 duplicate-key /goals"),
                wrong("gaols: []", "5:8 unknown-key /gaols"),
                wrong("goals: [{text: x}]", "5:9 missing-key /goals/0"),
                wrong("goals: [{text: 2021, " + VEIKART + "}]", "5:16 wrong-type /goals/0/text"),
                wrong("statuses: [{status: GOING, " + VEIKART + "}]", "5:21 unknown-value /statuses/0/status"),
                wrong(
                        "statuses: [{status: RUNNING, date: 2021-13, " + VEIKART + "}]",
                        "5:36 bad-form /statuses/0/date"),
                wrong(
                        "statuses: [{status: RUNNING, date: \"2021-02-30\", " + VEIKART + "}]",
                        "5:36 bad-date /statuses/0/date"),
                wrong(
                        "statuses: [{status: RUNNING, date: \"2023/2021\", " + VEIKART + "}]",
                        "5:36 dates-reversed /statuses/0/date"),
                wrong("statuses: [{status: RUNNING, date: 2021, " + VEIKART + "}]", "5:36 wrong-type /statuses/0/date"),
                wrong(
                        "goals: [{text: x, source: {document: veikart-22, place: y}}]",
                        "5:38 unknown-source /goals/0/source/document"),
                wrong("services: [{service: sfm, " + VEIKART + "}]", "5:22 unknown-service /services/0/service"),
                wrong(
                        "services: [{service: Legemiddellisten, " + VEIKART + "}]",
                        "5:22 name-for-id /services/0/service"),
                wrong(
                        "services: [{service: Medisinlisten, " + VEIKART + "}]",
                        "5:22 unknown-alias /services/0/service"),
                wrong("groups: [{group: kommuner, " + VEIKART + "}]", "5:18 unknown-group /groups/0/group"),
                wrong(
                        "parents: [{initiative: ingen, " + VEIKART + "}]",
                        "5:24 unknown-initiative /parents/0/initiative"),
                wrong(
                        "intents: [{region: OST, intent: PLANNED, " + VEIKART + "}]",
                        "5:20 unknown-region /intents/0/region"),
                wrong(TARGET.replace("role: CONSUMER", "role: SOURCE"), "6:67 unknown-role /targets/0/role"),
                wrong(TARGET.replace("weight: ACTORS, ", ""), "6:5 target-without-weight /targets/0"),
                wrong(TARGET.replace("stage: IN_USE, ", ""), "6:5 target-without-stage /targets/0"),
                wrong(TARGET.replace("group: kommune, ", ""), "6:5 target-without-group /targets/0"),
                wrong(TARGET.replace("COVERAGE", "USAGE"), "6:5 target-without-indicator /targets/0"),
                wrong(TARGET.replace("veikart-21.1", "utbredt"), "target-without-document"),
                wrong(TARGET.replace("value: 75", "value: 101"), "out-of-range /targets/0/steps/0/value"),
                wrong(TARGET.replace("value: 75", "value: -1"), "out-of-range /targets/0/steps/0/value"),
                wrong(
                        TARGET.replace("PERCENT", "COUNT").replace("75", "2e15"),
                        "out-of-range /targets/0/steps/0/value"),
                wrong(TARGET.replace("value: 75", "value: 1e900000000"), "out-of-range /targets/0/steps/0/value"),
                wrong("risks: [{id: a, text: x, " + VEIKART + "}, {id: a, text: y, " + VEIKART + "}]", "duplicate-id"),
                wrong(
                        "assessments: [{id: a, dimension: FINANSIERING, statements: [{level: 4, " + VEIKART + "}]}]",
                        "5:69 unknown-value /assessments/0/statements/0/level"),
                wrong(
                        "dependencies: [{id: a, hard: true, texts: [{text: x, " + VEIKART + "}]}]",
                        "5:16 exactly-one /dependencies/0"),
                wrong(
                        "dependencies: [{id: a, hard: true, onText: x, onService: pll, texts: [{text: x, " + VEIKART
                                + "}]}]",
                        "5:16 exactly-one /dependencies/0"),
                wrong(
                        "milestones: [{id: m, name: M, parts: [pll/ingen], dates: [{firmness: NONE, kind: PLANNED, "
                                + VEIKART + "}]}]",
                        "5:39 unknown-milestone /milestones/0/parts/0"),
                wrong(
                        "milestones: [{id: m, name: M, dates: [{date: \"2022\", firmness: DECIDED, kind: PLANNED, "
                                + VEIKART + "}, {date: \"2021\", firmness: DECIDED, kind: PLANNED, " + NUIT + "}]}]",
                        "before-original /milestones/0/dates/1/date"));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void isSaidWithItsPlace(Wrong wrong) {
        List<Finding> findings = findings(Cast.bare("trial") + wrong.text() + "\n");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat("%d:%d %s %s".formatted(finding.line(), finding.column(), finding.code(), finding.pointer()))
                    .contains(wrong.finding());
            assertThat(finding.expected()).isNotBlank();
            assertThat(finding.detailNb()).isNotEqualTo(finding.detail());
        });
    }

    @Test
    void aMilestoneMayComeForwardForAReason() {
        assertThat(findings(Cast.bare("trial")
                        + "milestones: [{id: m, name: M, dates: [{date: \"2022\", firmness: DECIDED, kind: PLANNED, "
                        + VEIKART + "}, {date: \"2021\", reason: raskere, firmness: DECIDED, kind: PLANNED, " + NUIT
                        + "}]}]\n"))
                .isEmpty();
    }

    @Test
    void aCycleOfHardDependenciesIsNamed() {
        String hard = "dependencies: [{id: d, hard: true, onInitiative: %s, texts: [{text: x, " + VEIKART + "}]}]\n";
        Roadmap standing = Cast.roadmap(Cast.bare("c"));
        Review review = Review.of(
                standing,
                List.of(
                        draft("a", Cast.bare("a") + hard.formatted("b")),
                        draft("b", Cast.bare("b") + hard.formatted("c")),
                        draft("c", Cast.bare("c") + hard.formatted("a"))),
                Cast.world());

        assertThat(review.findings()).extracting(Finding::detail).contains("hard dependencies go round: a → b → c → a");
        assertThat(review.roadmap().initiatives().get("c")).isEqualTo(Cast.initiative(Cast.bare("c")));
    }

    @Test
    void anAliasBombIsRefused() {
        String bomb = "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n";

        assertThat(new RoadmapReader().initiative("bomb.yaml", bomb, null).findings())
                .first()
                .extracting(Finding::code)
                .isEqualTo("yaml-syntax");
    }

    @Test
    void anAnswerOfYesOrNoNeedsNoQuotes() {
        assertThat(Cast.initiative(Cast.bare("trial") + "portfolio: [{criterion: 2a, met: NO, " + VEIKART + "}]\n")
                        .portfolio())
                .hasSize(1);
    }

    private static List<Finding> findings(String text) {
        Draft<Initiative> draft = draft("trial", text);
        return Review.of(Cast.roadmap(Cast.pll()), List.of(draft), Cast.world()).findings();
    }

    private static Draft<Initiative> draft(String id, String text) {
        return new RoadmapReader().initiative(id + ".yaml", text, null);
    }

    private static Wrong wrong(String text, String finding) {
        return new Wrong(text, finding);
    }
}
