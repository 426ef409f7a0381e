package no.utbredt.adoption.register.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.contract.EventType;
import no.utbredt.contract.Topics;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RegisterTopologyTest {

    private static final Told BERGEN = new Told("1", "IN_USE", false);

    @Test
    void whatIsRecordedCarriesWhenAndWhereTheLogTookIt() {
        try (Log log = new Log()) {
            log.at(
                    1_700_000_000_123L,
                    BERGEN.key(),
                    Log.JSON.writeValueAsBytes(BERGEN.delivery()),
                    new RecordHeaders());
            JsonNode report = log.reports().getFirst();
            assertThat(report.path("recordedAt").asString()).isEqualTo("2023-11-14T22:13:20.123Z");
            assertThat(report.path("delivery").path("offset").asInt()).isZero();
        }
    }

    @Test
    void recordedAtNeverGoesBackWhenTheBrokersClockDoes() {
        try (Log log = new Log()) {
            log.at(2_000, BERGEN.key(), Log.JSON.writeValueAsBytes(BERGEN.delivery()), new RecordHeaders());
            Told later = new Told("2", "IN_USE", false);
            log.at(1_000, later.key(), Log.JSON.writeValueAsBytes(later.delivery()), new RecordHeaders());
            assertThat(log.reports())
                    .extracting(each -> each.path("recordedAt").asString())
                    .containsExactly("1970-01-01T00:00:02Z", "1970-01-01T00:00:02Z");
        }
    }

    @Test
    void aFieldOnlyANewerDoorKnowsIsPassedOn() {
        try (Log log = new Log()) {
            ObjectNode delivery = (ObjectNode) BERGEN.delivery();
            ((ObjectNode) delivery.path("content")).put("newer", "kept");
            log.append(BERGEN.key(), Log.JSON.writeValueAsBytes(delivery), new RecordHeaders());
            assertThat(log.reports().getFirst().path("content").path("newer").asString())
                    .isEqualTo("kept");
        }
    }

    @Test
    void aBrokenDeliveryAmongOthersIsUnreadableAndTheOthersAreRecorded() {
        try (Log log = new Log()) {
            log.append("x y", "{\"source\": ".getBytes(StandardCharsets.UTF_8), new RecordHeaders());
            log.append("x y", null, new RecordHeaders());
            log.append("another key", Log.JSON.writeValueAsBytes(BERGEN.delivery()), new RecordHeaders());
            log.deliver(BERGEN);
            assertThat(log.outcomes())
                    .extracting(each -> each.path("verdict").asString())
                    .containsExactly("unreadable", "unreadable", "unreadable", "recorded");
            assertThat(log.reports()).hasSize(1);
        }
    }

    @Test
    void aTickComesOutAsProgressAndNothingElse() {
        try (Log log = new Log()) {
            RecordHeaders tick = new RecordHeaders();
            tick.add(KafkaHeaders.TYPE, EventType.TICK.type().getBytes(StandardCharsets.UTF_8));
            log.at(5_000, null, "{}".getBytes(StandardCharsets.UTF_8), tick);
            assertThat(log.progress().getFirst())
                    .hasToString("{\"writer\":\"register\",\"partition\":0,\"upTo\":\"1970-01-01T00:00:05Z\"}");
            assertThat(log.outcomes()).isEmpty();
            assertThat(log.reports()).isEmpty();
        }
    }

    @Test
    void whatIsWrittenIsACloudEventInBinaryMode() {
        try (Log log = new Log()) {
            log.deliver(BERGEN);
            var headers = log.output(Topics.REPORTS.name()).readRecord().headers();
            assertThat(Headers.text(headers, KafkaHeaders.SPEC_VERSION)).isEqualTo("1.0");
            assertThat(Headers.text(headers, KafkaHeaders.CONTENT_TYPE)).isEqualTo("application/json");
            assertThat(Headers.text(headers, KafkaHeaders.ID)).isEqualTo("1");
            assertThat(Headers.text(headers, KafkaHeaders.TYPE)).isEqualTo(EventType.ADOPTION_REPORTED.type());
        }
    }

    @Test
    void reportAndOutcomeCarryTheTraceOfTheirDeliveryAndNoneOfAnother() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        RecordHeaders traced = new RecordHeaders();
        traced.add(KafkaHeaders.TRACE_PARENT, trace.getBytes(StandardCharsets.UTF_8));
        try (Log log = new Log()) {
            log.append(BERGEN.key(), Log.JSON.writeValueAsBytes(BERGEN.delivery()), traced);
            log.deliver(new Told("2", "IN_USE", false));
            for (String topic : List.of(Topics.REPORTS.name(), Topics.OUTCOMES.name())) {
                assertThat(log.output(topic).readRecordsToList())
                        .extracting(record -> Headers.text(record.headers(), KafkaHeaders.TRACE_PARENT))
                        .containsExactly(trace, null);
            }
        }
    }

    @Test
    void everyVerdictIsToldWithWhoseDeliveryItWas() {
        List<String> told = new ArrayList<>();
        var register = new RegisterTopology(
                Log.JSON,
                Stores.inMemoryKeyValueStore(RegisterTopology.ADMITTED),
                (kind, client, recordedAt) -> told.add(kind + " " + client));
        try (Log log = new Log(register)) {
            log.deliver(BERGEN);
            log.deliver(BERGEN);
            log.append("x y", null, new RecordHeaders());
        }
        String client = BERGEN.delivery().path("stamp").path("client").asString(Witness.NOBODY);
        assertThat(told).containsExactly("RECORDED " + client, "DUPLICATE " + client, "UNREADABLE unknown");
    }
}
