package no.utbredt.adoption.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.report.kafka.DeliveryRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An invented board paper, one fact of each kind such papers hold: the door takes every one, and nothing of it is lost. */
class BoardPaperTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Client DOCUMENTS =
            new Client("utbredt-loader", "Loader", null, Speaker.DOCUMENT, "urn:utbredt:document:");

    static Stream<JsonNode> facts() throws IOException {
        try (InputStream paper = BoardPaperTest.class.getResourceAsStream("/examples/board-paper.json")) {
            return JSON.readTree(Objects.requireNonNull(paper)).values().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactIsTakenAndNothingOfItIsLost(JsonNode event) {
        Judgement.Sound sound = sound(event);
        JsonNode content = content(sound);
        JsonNode said = event.path("data");

        for (Map.Entry<String, JsonNode> each : said.properties()) {
            if (!each.getKey().equals("evidence")) {
                assertThat(without(content.path(each.getKey()), "serviceArea"))
                        .as(each.getKey())
                        .isEqualTo(each.getValue());
            }
        }
        JsonNode evidence = said.path("evidence");
        assertThat(content.path("evidence").path("place")).isEqualTo(evidence.path("place"));
        assertThat(content.toString()).doesNotContain(evidence.path("quote").stringValue());
        assertThat(Objects.requireNonNull(sound.footnote()).openQuote(document -> false))
                .contains(evidence.path("quote").stringValue());
    }

    @Test
    void itHoldsFortyFactsAndEveryCodeThereIs() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        facts().forEach(event -> {
            JsonNode manner = event.path("data").path("manner");
            Stream.of("part", "degree")
                    .forEach(field -> codes.add(manner.path(field).asString("")));
            manner.path("marks").forEach(mark -> codes.add(mark.stringValue()));
        });

        assertThat(facts()).hasSize(40);
        assertThat(codes).containsAll(names(Manner.Part.values()));
        assertThat(codes).containsAll(names(Manner.Degree.values()));
        assertThat(codes).containsAll(names(Manner.Mark.values()));
    }

    private static List<String> names(Enum<?>... all) {
        return Stream.of(all).map(Enum::name).toList();
    }

    private static JsonNode without(JsonNode node, String unsaid) {
        JsonNode copy = node.deepCopy();
        copy.findParents(unsaid).forEach(each -> ((ObjectNode) each).remove(unsaid));
        return copy;
    }

    private static JsonNode content(Judgement.Sound sound) {
        Stamp stamp = new Stamp(DOCUMENTS, null, Instant.parse("2024-06-01T10:00:00Z"));
        return JSON.readTree(JSON.writeValueAsString(DeliveryRecord.of(new Stamped(sound.report(), stamp, null, null))))
                .path("content");
    }

    private static Judgement.Sound sound(JsonNode event) {
        Judgement judgement = new Judge(LocalDate.parse("2024-06-01")).judge(event, DOCUMENTS);
        assertThat(judgement).as(event.toString()).isInstanceOf(Judgement.Sound.class);
        return (Judgement.Sound) judgement;
    }
}
