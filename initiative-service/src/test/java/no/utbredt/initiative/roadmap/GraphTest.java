package no.utbredt.initiative.roadmap;

import static no.utbredt.initiative.roadmap.Cast.VEIKART;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A slip shows who is touched, and moves nobody's date. */
final class GraphTest {

    private static final String ON = "dependencies: [{id: d, hard: %s, %s, texts: [{text: x, " + VEIKART + "}]}]\n";

    @Test
    void whoeverDependsDirectlyOrThroughOthersIsTouched() {
        Roadmap roadmap = Cast.roadmap(
                Cast.pll(),
                Cast.bare("a") + ON.formatted("true", "onInitiative: pll"),
                Cast.bare("b") + ON.formatted("false", "onInitiative: a"),
                Cast.bare("c") + ON.formatted("true", "onText: noe annet"));

        assertThat(Alert.of(roadmap)).singleElement().satisfies(alert -> {
            assertThat(alert.milestone()).isEqualTo("pilot");
            assertThat(alert.slip().least()).isEqualTo(366);
            assertThat(alert.touched().keySet()).containsExactly("a", "b");
            assertThat(alert.touched().get("b")).extracting(Graph.Edge::from).containsExactly("a", "b");
        });
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
