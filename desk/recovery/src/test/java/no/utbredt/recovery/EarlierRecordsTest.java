package no.utbredt.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import no.utbredt.contract.EventType;
import no.utbredt.contract.Topics;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import no.utbredt.contract.document.ActorGroupState;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.DelegationState;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.PublishedFigureState;
import no.utbredt.contract.document.ServiceState;
import no.utbredt.contract.report.Delivery;
import no.utbredt.contract.report.Outcome;
import no.utbredt.contract.report.RecordedReport;
import no.utbredt.contract.report.ReportContent;
import no.utbredt.recovery.file.KeptBackup;
import no.utbredt.recovery.file.Piece;
import no.utbredt.recovery.kafka.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every record an earlier edition wrote to a topic, read and written by the contract of today: no member of it is lost. */
class EarlierRecordsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static List<KeptBackup> backups() {
        return EarlierBackups.all();
    }

    @ParameterizedTest
    @MethodSource("backups")
    void each_record_is_read_and_says_the_same_when_it_is_written_again(KeptBackup backup) {
        List<String> lost = new ArrayList<>();
        long[] read = {0};

        backup.manifest().pieces().stream()
                .filter(piece -> piece.log() != null)
                .forEach(topic -> backup.read(topic, line -> {
                    read(topic, Lines.read(line), lost);
                    read[0]++;
                }));

        assertThat(lost).isEmpty();
        assertThat(read[0]).isPositive();
    }

    private static void read(Piece topic, JsonNode kept, List<String> lost) {
        byte[] value = Lines.value(kept);
        if (value != null) {
            JsonNode written = JSON.readTree(value);
            Object read = JSON.convertValue(written, typeOf(topic.name(), type(kept)));
            lose(kept.path("key").asString(), written, JSON.readTree(JSON.writeValueAsBytes(read)), lost);
        }
    }

    @Test
    void what_is_missing_or_other_is_noticed() {
        List<String> lost = new ArrayList<>();

        lose(
                "k",
                JSON.readTree("{\"a\": [1, {\"b\": 2}], \"c\": null}"),
                JSON.readTree("{\"a\": [1.0, {\"b\": 3}]}"),
                lost);
        lose("k", JSON.readTree("{\"a\": \"x\"}"), JSON.readTree("{}"), lost);

        assertThat(lost).containsExactly("k/a/1/b: 2, now 3", "k/a: \"x\", now ");
    }

    private static TypeReference<?> typeOf(String topic, EventType type) {
        return switch (type) {
            case ADOPTION_REPORTED, ADOPTION_RETRACTED ->
                topic.equals(Topics.DELIVERIES.name())
                        ? new TypeReference<Delivery<ReportContent>>() {}
                        : new TypeReference<RecordedReport<ReportContent>>() {};
            case DELIVERY_JUDGED -> new TypeReference<Outcome>() {};
            case ACTOR_STATE -> new TypeReference<DocumentState<ActorState>>() {};
            case ACTOR_GROUP_STATE -> new TypeReference<DocumentState<ActorGroupState>>() {};
            case DELEGATION_STATE -> new TypeReference<DocumentState<DelegationState>>() {};
            case PUBLISHED_FIGURE_STATE -> new TypeReference<DocumentState<PublishedFigureState>>() {};
            case SERVICE_STATE -> new TypeReference<DocumentState<ServiceState>>() {};
            // progress is in no backup, a tick says nothing, and the others were on no topic a backup kept
            case TICK,
                    PROGRESSED,
                    INITIATIVE_STATE,
                    FOOTNOTE_STATE,
                    EHR_SYSTEM_STATE,
                    AREA_STATE,
                    SOURCE_STATE,
                    RELEASE_STATE,
                    FOLLOW_UP_STATE,
                    USAGE_REPORTED,
                    SUPPORT_REPORTED,
                    AGREEMENT_REPORTED,
                    INBOX_ANSWERED,
                    HEARTBEAT,
                    COVERAGE_CHANGED,
                    TARGET_REACHED,
                    TARGET_AT_RISK,
                    SOURCE_SILENT,
                    DISAGREEMENT_FOUND -> new TypeReference<JsonNode>() {};
        };
    }

    private static EventType type(JsonNode kept) {
        String said = StreamSupport.stream(kept.path("headers").spliterator(), false)
                .filter(header -> header.path("name").asString().equals(KafkaHeaders.TYPE))
                .map(header -> header.path("value").asString())
                .findFirst()
                .orElseThrow();
        return Arrays.stream(EventType.values())
                .filter(type -> type.type().equals(said))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said + " is no longer known"));
    }

    /** Notes every member that was said and is not there any more, or is another; more than was said may be there. */
    private static void lose(String at, JsonNode said, JsonNode now, List<String> lost) {
        switch (said.getNodeType()) {
            case OBJECT ->
                said.propertyStream()
                        .forEach(member ->
                                lose(at + "/" + member.getKey(), member.getValue(), now.path(member.getKey()), lost));
            case ARRAY -> {
                for (int i = 0; i < said.size(); i++) {
                    lose(at + "/" + i, said.path(i), now.path(i), lost);
                }
            }
            case NULL -> {}
            default -> {
                if (!same(said, now)) {
                    lost.add(at + ": " + said + ", now " + now);
                }
            }
        }
    }

    private static boolean same(JsonNode said, JsonNode now) {
        return said.isNumber() && now.isNumber()
                ? said.decimalValue().compareTo(now.decimalValue()) == 0
                : said.equals(now);
    }
}
