package no.utbredt.adoption.inbox.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.inbox.Letter;
import no.utbredt.adoption.inbox.Place;
import no.utbredt.adoption.inbox.Reply;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.Refusal;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Verdict;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is written to {@code utbredt.verdicts.<client>}, with Kafka's own producer in memory. */
class AnswerTopicsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOW = Instant.parse("2021-10-20T08:15:30.456Z");
    private static final ReportName NAME = new ReportName("urn:utbredt:client:cgm-local:bergen", "2021-0002");

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final AnswerTopics answers = new AnswerTopics(producer, JSON, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void an_answer_is_the_approved_example_in_binary_mode() throws IOException {
        Reply recorded = reply("cgm-local", 17, recorded());

        assertThat(answers.write(List.of(recorded))).containsExactly(recorded.place());
        ProducerRecord<String, byte[]> written = producer.history().getFirst();
        assertThat(written.topic()).isEqualTo("utbredt.verdicts.cgm-local");
        assertThat(written.key()).isEqualTo("utbredt.inbox.cgm-local-0-17");
        assertThat(JSON.readTree(written.value())).isEqualTo(example("inbox-answer.v1"));
        assertThat(StreamSupport.stream(written.headers().spliterator(), false)
                        .map(each -> each.key() + "=" + new String(each.value(), UTF_8)))
                .containsExactlyInAnyOrder(
                        "ce_specversion=1.0",
                        "ce_type=no.utbredt.inbox.answered.v1",
                        "ce_source=urn:utbredt:door",
                        "ce_id=utbredt.inbox.cgm-local-0-17",
                        "ce_time=2021-10-20T08:15:30.456Z",
                        "content-type=application/json");
    }

    @Test
    void a_refusal_has_code_field_and_what_would_be_right() throws IOException {
        Fault fault = new Fault(
                "number-not-whole",
                "a whole number from 1",
                "this is not a whole number from 1",
                "dette er ikke et helt tall fra 1");
        answers.write(List.of(reply(
                "cgm-local",
                18,
                new Answer.Refused(NAME.source(), "2021-0003", List.of(new Refusal("/data/extent/of", fault)), true))));

        assertThat(JSON.readTree(producer.history().getFirst().value())).isEqualTo(example("inbox-answer.refused.v1"));
    }

    @Test
    void what_the_log_does_not_take_is_not_among_what_was_written_and_another_clients_answers_are() {
        List<String> tried = new ArrayList<>();
        var away = new MockProducer<String, byte[]>(true, null, new StringSerializer(), new ByteArraySerializer()) {
            @Override
            public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
                tried.add(record.key());
                return record.topic().endsWith("cgm-local")
                        ? CompletableFuture.failedFuture(new TimeoutException("away"))
                        : super.send(record);
            }
        };
        Reply lost = reply("cgm-local", 17, recorded());
        Reply next = reply("cgm-local", 18, recorded());
        Reply good = reply("dips-local", 3, recorded());

        assertThat(new AnswerTopics(away, JSON, Clock.fixed(NOW, ZoneOffset.UTC)).write(List.of(lost, next, good)))
                .containsExactly(good.place());
        assertThat(tried).containsExactly("utbredt.inbox.cgm-local-0-17", "utbredt.inbox.dips-local-0-3");
    }

    private static Answer recorded() {
        LogPosition place = new LogPosition(2, 4711);
        Instant at = Instant.parse("2021-10-20T08:15:30.123Z");
        return new Answer.Judged(new Verdict(NAME, Verdict.Kind.RECORDED, place, place, "", at), List.of());
    }

    private static Reply reply(String client, long offset, Answer answer) {
        Letter letter = new Letter(
                new Place("utbredt.inbox." + client, 0, offset),
                new Client(client, client, "999000010", Speaker.VENDOR, "urn:" + client + ":", true),
                new Letter.Event(JsonNodeFactory.instance.objectNode()));
        return new Reply(letter, answer);
    }

    private static JsonNode example(String name) throws IOException {
        try (InputStream approved = AnswerTopicsTest.class.getResourceAsStream("/examples/" + name + ".json")) {
            return JSON.readTree(Objects.requireNonNull(approved, name));
        }
    }
}
