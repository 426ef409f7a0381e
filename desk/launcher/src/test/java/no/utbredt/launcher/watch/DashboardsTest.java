package no.utbredt.launcher.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DashboardsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Rules RULES = Rules.read();
    private static final Set<String> SERIES = MetricsTable.read().series();

    static List<Path> dashboards() {
        return Checkout.files("deploy/grafana/dashboards", ".json");
    }

    @Test
    void there_are_few_and_no_two_have_one_uid() {
        List<String> uids = new ArrayList<>();
        dashboards()
                .forEach(file ->
                        uids.add(JSON.readTree(file.toFile()).path("uid").asString()));
        assertThat(uids).hasSizeBetween(3, 6).doesNotHaveDuplicates().allMatch(uid -> uid.startsWith("utbredt-"));
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void every_panel_has_a_title_a_unit_and_reads_what_there_is(Path file) {
        for (JsonNode panel : panels(file)) {
            assertThat(panel.path("title").asString()).isNotBlank();
            assertThat(panel.at("/fieldConfig/defaults/unit").asString(""))
                    .as(panel.path("title").asString())
                    .isNotBlank();
            assertThat(panel.at("/datasource/uid").asString()).isEqualTo("prometheus");
            assertThat(panel.path("targets")).isNotEmpty().allSatisfy(target -> {
                Set<String> known = new HashSet<>(SERIES);
                known.addAll(RULES.recorded());
                assertThat(known).containsAll(new Expression(target.path("expr").asString()).metrics());
                assertThat(target.at("/datasource/uid").asString()).isEqualTo("prometheus");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void panels_lie_beside_each_other_and_none_upon_another(Path file) {
        Set<String> taken = new HashSet<>();
        for (JsonNode panel : panels(file)) {
            JsonNode at = panel.path("gridPos");
            assertThat(at.path("x").asInt() + at.path("w").asInt()).isLessThanOrEqualTo(24);
            for (int x = 0; x < at.path("w").asInt(); x++) {
                for (int y = 0; y < at.path("h").asInt(); y++) {
                    assertThat(taken.add((at.path("x").asInt() + x) + " "
                                    + (at.path("y").asInt() + y)))
                            .as(panel.path("title").asString())
                            .isTrue();
                }
            }
        }
    }

    private static List<JsonNode> panels(Path file) {
        List<JsonNode> panels = new ArrayList<>();
        JSON.readTree(file.toFile()).path("panels").forEach(panels::add);
        assertThat(panels).isNotEmpty();
        return panels;
    }
}
