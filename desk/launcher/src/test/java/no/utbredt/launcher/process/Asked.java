package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The view's answers, without the one member that says how far it has come. */
record Asked(Town town) {

    private static final String KJERNEJOURNAL =
            "service=kjernejournal&role=CONSUMER&group=kommune&structure=2025-01-31";

    /** By question. */
    Map<String, JsonNode> answers() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
        Map<String, JsonNode> answers = new TreeMap<>();
        for (String question : List.of(
                "/v1/coverage?" + KJERNEJOURNAL + "&stage=IN_USE&date=2022-06-30&cut=county&knownAt=" + today,
                "/v1/coverage?" + KJERNEJOURNAL + "&stage=IN_USE&date=2025-01-31&cut=health-region&knownAt=" + today,
                "/v1/coverage?" + KJERNEJOURNAL + "&stage=PILOTING&date=2025-01-31&weight=POPULATION&knownAt=" + today,
                "/v1/coverage?" + KJERNEJOURNAL + "&stage=IN_USE&date=2025-01-31&knownAt=" + today.minusDays(1),
                "/v1/coverage/series?" + KJERNEJOURNAL + "&stage=IN_USE&from=2022-01-31&to=2023-06-30&knownAt=" + today,
                "/v1/actors/m-4601/timeline",
                "/v1/actors/m-0301/timeline",
                "/v1/disagreements",
                "/v1/set-aside",
                "/v1/unplaced",
                "/v1/comparisons?limit=1000")) {
            answers.put(question, bare(town.calls().get(town.address("reporting") + question)));
        }
        return answers;
    }

    /** Fails when something is answered otherwise than then. On another day another question is asked, and nothing is compared. */
    void answerAs(Map<String, JsonNode> then) {
        Map<String, JsonNode> now = answers();
        if (now.keySet().equals(then.keySet())) {
            assertThat(now).isEqualTo(then);
        } else {
            System.err.println("NOT COMPARED: a new day has begun since the answers were asked for");
        }
    }

    long reports() {
        return town.calls()
                .get(town.address("reporting") + "/v1/status")
                .path("reports")
                .asLong();
    }

    private static JsonNode bare(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("knownUpTo");
        }
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        children.forEach(Asked::bare);
        return node;
    }
}
