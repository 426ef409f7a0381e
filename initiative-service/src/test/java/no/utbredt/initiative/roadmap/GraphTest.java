package no.utbredt.initiative.roadmap;

import static no.utbredt.initiative.roadmap.Cast.VEIKART;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A slip shows who is touched, and moves nobody's date. */
final class GraphTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String ON = "dependencies: [{id: d, hard: %s, %s, texts: [{text: x, " + VEIKART + "}]}]\n";

    @Test
    void whoeverDependsDirectlyOrThroughOthersIsTouched() {
        Roadmap roadmap = Cast.roadmap(
                Cast.pll(),
                Cast.bare("a") + ON.formatted("true", "onInitiative: pll"),
                Cast.bare("b") + ON.formatted("false", "onInitiative: a"),
                Cast.bare("c") + ON.formatted("true", "onText: noe annet"));

        assertThat(Alert.of(roadmap, TODAY)).singleElement().satisfies(alert -> {
            assertThat(alert.milestone()).isEqualTo("pilot");
            assertThat(alert.slip().least()).isEqualTo(366);
            assertThat(alert.touched().keySet()).containsExactly("a", "b");
            assertThat(alert.touched().get("b")).extracting(Graph.Edge::from).containsExactly("a", "b");
        });
    }

    @Test
    void aHardWayIsHardThoughASoftOneIsNearer() {
        String two = "dependencies: [{id: s, hard: false, onInitiative: pll, texts: [{text: x, " + VEIKART
                + "}]}, {id: h, hard: true, onInitiative: %s, texts: [{text: x, " + VEIKART + "}]}]\n";
        Roadmap roadmap = Cast.roadmap(
                Cast.pll(),
                Cast.bare("a") + ON.formatted("true", "onInitiative: pll"),
                Cast.bare("b") + two.formatted("a"),
                Cast.bare("c") + two.formatted("pll"));

        assertThat(Graph.of(roadmap.initiatives().values()).touchedBy("pll").values())
                .allSatisfy(way ->
                        assertThat(way).allMatch(edge -> edge.dependency().hard()));
    }

    @Test
    void whatIsReachedIsTouchedByNothingAndTouchesNobody() {
        String reached = "milestones: [{id: m, name: M, dates: [{date: \"2021\", firmness: DECIDED, kind: PLANNED, "
                + VEIKART + "}, {date: \"2023\", firmness: DECIDED, kind: ACTUAL, " + Cast.NUIT + "}]}]\n";
        String on = ON.formatted("true", "onInitiative: %s");

        assertThat(Alert.of(Cast.roadmap(Cast.pll(), Cast.bare("a") + on.formatted("pll") + reached), TODAY))
                .isEmpty();
        assertThat(Alert.of(Cast.roadmap(Cast.bare("a") + reached, Cast.bare("b") + on.formatted("a")), TODAY))
                .isEmpty();
    }

    @Test
    void whoDependsOnAServiceDependsOnWhoIntroducesIt() {
        Roadmap roadmap = Cast.roadmap(Cast.pll(), Cast.bare("a") + ON.formatted("true", "onService: pll"));

        assertThat(Graph.of(roadmap.initiatives().values()).touchedBy("pll")).containsKey("a");
    }

    @Test
    void onlyHardDependenciesMakeACycle() {
        Roadmap soft = Cast.roadmap(
                Cast.bare("a") + ON.formatted("true", "onInitiative: b"),
                Cast.bare("b") + ON.formatted("false", "onInitiative: a"));
        Roadmap hard = Cast.roadmap(
                Cast.bare("a") + ON.formatted("true", "onInitiative: b"),
                Cast.bare("b") + ON.formatted("true", "onInitiative: a"));

        assertThat(Graph.of(soft.initiatives().values()).hardCycle("a")).isEmpty();
        assertThat(Graph.of(hard.initiatives().values()).hardCycle("a")).isEqualTo(List.of("a", "b", "a"));
    }
}
