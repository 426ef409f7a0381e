package no.utbredt.adoption.report.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KnownDocumentsTest {

    private final KnownDocuments documents = new KnownDocuments(new JsonMapper());

    @Test
    void everyDocumentIsKnownUntilTheRoadmapIsReadAndThenThoseItsNewestStateCites() {
        documents.nothingMore();
        assertThat(documents.knows("plan")).isTrue();
        documents.hear(record("pll", history(sources("old", "OPEN"), sources("veikart", "OPEN"))));
        documents.hear(record("gone", history(sources("plan", "OPEN"))));
        documents.nothingMore();
        documents.hear(record("gone", history(sources("plan", "OPEN"), "null")));
        assertThat(documents.knows("veikart")).isTrue();
        assertThat(documents.knows("old")).isFalse();
        assertThat(documents.knows("plan")).isFalse();
    }

    @Test
    void aDocumentIsOpenWhenItIsKnownAndNowhereInternal() {
        assertThat(documents.open()).isEmpty();
        documents.hear(record("pll", history(sources("veikart", "OPEN"))));
        documents.hear(record("sfm", history(sources("slides", "OPEN"))));
        documents.hear(record("dho", history(sources("slides", "INTERN"))));
        documents.nothingMore();
        assertThat(documents.open()).containsExactly("veikart");
    }

    @Test
    void noneIsOpenAsLongAsSomebodyNotReadYetMayCallItInternal() {
        documents.hear(record("sfm", history(sources("slides", "OPEN"))));
        assertThat(documents.open()).isEmpty();
        documents.hear(record("dho", history(sources("slides", "INTERN"))));
        documents.nothingMore();
        assertThat(documents.open()).isEmpty();
        documents.hear(record("dho", null));
        assertThat(documents.open()).containsExactly("slides");
    }

    @Test
    void aDocumentThatWasEnteredIsKnownThoughNoInitiativeCitesIt() {
        documents.hear(record("pll", history(sources("veikart", "OPEN"))));
        documents.nothingMore();
        assertThat(documents.knows("styremote")).isFalse();
        documents.hearEntered(record("styremote", history("{\"classification\": \"OPEN\"}")));
        documents.hearEntered(record("notat", history("{\"classification\": \"INTERN\"}")));
        assertThat(documents.knows("styremote")).isTrue();
        assertThat(documents.knows("notat")).isTrue();
        assertThat(documents.open()).containsExactlyInAnyOrder("veikart", "styremote");
        documents.hearEntered(record("styremote", null));
        documents.hearEntered(record("notat", "{\"history\": "));
        assertThat(documents.knows("styremote")).isFalse();
        assertThat(documents.open()).containsExactly("veikart");
    }

    @Test
    void whatIsNoInitiativeStopsNobody() {
        documents.hear(record("broken", "{\"history\": "));
        documents.hear(record("odd", "[]"));
        documents.hear(record("none", null));
        documents.hear(record("pll", history(sources("veikart", "OPEN"))));
        documents.nothingMore();
        assertThat(documents.open()).containsExactly("veikart");
    }

    private static String sources(String id, String classification) {
        return "{\"sources\": [{\"id\": \"%s\", \"classification\": \"%s\"}]}".formatted(id, classification);
    }

    private static String history(String... states) {
        StringBuilder history = new StringBuilder();
        for (String state : states) {
            history.append(history.isEmpty() ? "" : ", ")
                    .append("{\"state\": ")
                    .append(state)
                    .append('}');
        }
        return "{\"history\": [" + history + "]}";
    }

    private static ConsumerRecord<String, byte[]> record(String key, @Nullable String value) {
        return new ConsumerRecord<>(
                "utbredt.initiatives", 0, 0, key, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }
}
