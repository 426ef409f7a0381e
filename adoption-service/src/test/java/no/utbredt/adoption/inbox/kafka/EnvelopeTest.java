package no.utbredt.adoption.inbox.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import no.utbredt.adoption.inbox.Letter;
import no.utbredt.adoption.report.Ambiguous;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EnvelopeTest {

    private static final String EVENT =
            "{\"specversion\": \"1.0\", \"id\": \"blå\", \"data\": {\"stage\": \"IN_USE\"}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/cloudevents+json",
                "application/cloudevents+json; charset=UTF-8",
                "Application/CloudEvents+JSON"
            })
    void structured_mode_is_known_by_its_content_type(String type) {
        JsonNode event = event(EVENT, "content-type", type, "ce_id", "not this one");

        assertThat(event.path("id").asString()).isEqualTo("blå");
        assertThat(event.at("/data/stage").asString()).isEqualTo("IN_USE");
    }

    @Test
    void a_record_without_a_word_about_itself_is_taken_for_structured() {
        assertThat(event(EVENT, "whatever", "x").path("id").asString()).isEqualTo("blå");
    }

    @Test
    void in_binary_mode_attributes_are_headers_in_utf_8_and_the_value_is_data() {
        JsonNode event = event(
                "{\"stage\": \"IN_USE\"}",
                "content-type",
                "application/json",
                "ce_specversion",
                "1.0",
                "ce_id",
                "blå",
                "ce_source",
                "urn:cgm:x",
                "ce_type",
                "t",
                "ce_traceparent",
                "00-x",
                "ce_else",
                "left out");

        assertThat(event.toString())
                .contains("\"id\":\"blå\"", "\"source\":\"urn:cgm:x\"", "\"type\":\"t\"", "\"traceparent\":\"00-x\"")
                .contains("\"data\":{\"stage\":\"IN_USE\"}", "\"datacontenttype\":\"application/json\"")
                .doesNotContain("left out");
    }

    @Test
    void data_of_another_kind_or_that_reads_in_two_ways_is_not_to_be_trusted() {
        assertThat(event("{}", "ce_specversion", "1.0", "content-type", "application/xml"))
                .isInstanceOf(Ambiguous.class);
        assertThat(event("{\"a\": 1, \"a\": 2}", "ce_specversion", "1.0")).isInstanceOf(Ambiguous.class);
        assertThat(event("{\"id\": \"1\", \"id\": \"2\"}")).isInstanceOf(Ambiguous.class);
    }

    @ParameterizedTest
    @CsvSource({
        "content-type, application/cloudevents-batch+json",
        "content-type, application/cloudevents+avro",
        "content-type, application/json",
        "content-type, ''",
        "ce_id, 1"
    })
    void what_is_neither_of_the_two_ways_is_no_cloud_event(String header, String value) {
        assertThat(code(EVENT.getBytes(UTF_8), header, value)).isEqualTo("not-a-cloudevent");
    }

    @Test
    void a_batch_stays_one_whatever_its_headers_say() {
        assertThat(code(
                        "[]".getBytes(UTF_8),
                        "content-type",
                        "application/cloudevents-batch+json",
                        "ce_specversion",
                        "1.0"))
                .isEqualTo("not-a-cloudevent");
    }

    @Test
    void a_header_that_stands_twice_is_refused() {
        assertThat(code(EVENT.getBytes(UTF_8), "ce_specversion", "1.0", "ce_id", "1", "ce_id", "1"))
                .isEqualTo("header-twice");
        assertThat(code(EVENT.getBytes(UTF_8), "content-type", "a/b", "content-type", "a/b"))
                .isEqualTo("header-twice");
    }

    @Test
    void what_nobody_can_read_says_why_and_keeps_its_bytes() {
        assertThat(code(null)).isEqualTo("not-json");
        assertThat(code(new byte[0])).isEqualTo("not-json");
        assertThat(code("{".getBytes(UTF_8))).isEqualTo("not-json");
        assertThat(code(new byte[] {'"', (byte) 0xE6, '"'})).isEqualTo("text-not-utf8");
        assertThat(code("[".repeat(100).getBytes(UTF_8))).isEqualTo("json-bounds");

        ConsumerRecord<byte[], byte[]> latin = record("{}".getBytes(UTF_8), "ce_specversion", "1.0");
        latin.headers().add("ce_id", new byte[] {(byte) 0xE6});
        assertThat(Envelope.open(latin, 1_000)).isInstanceOfSatisfying(Letter.Unreadable.class, each -> {
            assertThat(each.why().code()).isEqualTo("text-not-utf8");
            assertThat(each.body()).isEqualTo("{}".getBytes(UTF_8));
        });
    }

    @Test
    void a_record_is_measured_with_its_headers() {
        assertThat(Envelope.open(record("{}".getBytes(UTF_8), "name", "value"), 11))
                .isInstanceOf(Letter.Event.class);
        assertThat(Envelope.open(record("{}".getBytes(UTF_8), "name", "value"), 10))
                .isInstanceOfSatisfying(
                        Letter.Unreadable.class,
                        each -> assertThat(each.why().code()).isEqualTo("body-too-large"));
    }

    private static JsonNode event(String value, String... headers) {
        return ((Letter.Event) Envelope.open(record(value.getBytes(UTF_8), headers), 1_000)).event();
    }

    private static String code(byte @Nullable [] value, String... headers) {
        return ((Letter.Unreadable) Envelope.open(record(value, headers), 1_000))
                .why()
                .code();
    }

    private static ConsumerRecord<byte[], byte[]> record(byte @Nullable [] value, String... headers) {
        var record = new ConsumerRecord<byte[], byte[]>("utbredt.inbox.cgm", 0, 17, null, value);
        for (int at = 0; at < headers.length; at += 2) {
            record.headers().add(headers[at], headers[at + 1].getBytes(UTF_8));
        }
        return record;
    }
}
