package no.utbredt.engines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import no.utbredt.contract.Topics;
import no.utbredt.local.testing.Patience;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the product relies on of an Apache Kafka broker. */
@Timeout(900)
class LogSuiteIT {

    private static final String COMMITTED = "read_committed";
    private static final String EVERYTHING = "read_uncommitted";
    private static final int EIGHT_MIB = 8 * 1024 * 1024;

    private static Broker broker;
    private static Records records;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        broker = Broker.start(folder);
        records = new Records(broker);
    }

    @AfterAll
    static void stop() throws Exception {
        records.close();
        broker.close();
    }

    @Test
    void what_is_sent_stands_in_the_order_it_was_sent_each_once() throws Exception {
        String topic = records.topic("order", 1, Topics.REPORTS.configuration());
        try (var producer = records.producer(Map.of("linger.ms", 2))) {
            for (int i = 0; i < 5_000; i++) {
                producer.send(record(topic, "key", Integer.toString(i)));
            }
        }

        List<ConsumerRecord<String, byte[]>> read = records.read(topic, COMMITTED);
        assertThat(read)
                .extracting(each -> new String(each.value(), UTF_8))
                .containsExactlyElementsOf(
                        IntStream.range(0, 5_000).mapToObj(Integer::toString).toList());
        assertThat(read).extracting(ConsumerRecord::offset).startsWith(0L).endsWith(4_999L);
    }

    @Test
    void the_broker_stamps_deliveries_with_its_own_time_and_leaves_reports_the_time_they_were_given() throws Exception {
        Instant given = Instant.parse("2021-10-01T00:00:00Z");
        Instant before = Instant.now().minusSeconds(60);

        ConsumerRecord<String, byte[]> delivery =
                stamped(records.topic("deliveries", 1, Topics.DELIVERIES.configuration()), given);
        ConsumerRecord<String, byte[]> report =
                stamped(records.topic("reports", 1, Topics.REPORTS.configuration()), given);

        assertThat(delivery.timestampType()).isEqualTo(TimestampType.LOG_APPEND_TIME);
        assertThat(Instant.ofEpochMilli(delivery.timestamp())).isAfter(before);
        assertThat(report.timestampType()).isEqualTo(TimestampType.CREATE_TIME);
        assertThat(report.timestamp()).isEqualTo(given.toEpochMilli());
    }

    @Test
    void headers_come_back_byte_for_byte_in_their_order() throws Exception {
        List<Header> headers = List.of(
                new RecordHeader("ce_id", "rapport-ø".getBytes(UTF_8)),
                new RecordHeader("bytes", new byte[] {0, -1, -128, 127}),
                new RecordHeader("empty", new byte[0]),
                new RecordHeader("none", (byte[]) null),
                new RecordHeader("ce_id", "again".getBytes(UTF_8)));
        String topic = records.topic("headers", 1, Map.of());
        try (var producer = records.producer(Map.of())) {
            producer.send(new ProducerRecord<>(topic, 0, null, "key", new byte[0], headers))
                    .get();
        }

        assertThat(records.read(topic, COMMITTED)).singleElement().satisfies(read -> {
            assertThat(List.of(read.headers().toArray())).isEqualTo(headers);
            assertThat(read.value()).isEmpty();
        });
    }

    @Test
    void a_record_of_nearly_eight_mib_passes_and_a_larger_one_is_refused() throws Exception {
        String topic = records.topic("large", 1, Topics.ACTORS.configuration());
        byte[] large = noise(EIGHT_MIB - 1_024);
        try (var producer = records.producer(Map.of("max.request.size", 2 * EIGHT_MIB, "compression.type", "none"))) {
            producer.send(new ProducerRecord<>(topic, "large", large)).get();
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>(topic, "larger", noise(EIGHT_MIB + 1)))
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(RecordTooLargeException.class);
        }

        assertThat(records.read(topic, COMMITTED))
                .singleElement()
                .satisfies(read -> assertThat(read.value()).isEqualTo(large));
    }

    @Test
    void what_a_transaction_gave_up_is_seen_by_nobody_who_reads_what_is_committed() throws Exception {
        String topic = records.topic("transactions", 1, Topics.ACTORS.configuration());
        try (var producer = transactional(topic)) {
            inTransaction(producer, topic, "given up", false);
            inTransaction(producer, topic, "committed", true);
        }

        committedAre(topic, "committed");
        assertThat(records.read(topic, EVERYTHING))
                .extracting(ConsumerRecord::key)
                .containsExactly("given up", "committed");
    }

    @Test
    void an_open_transaction_holds_committed_readers_back_and_the_true_end_lies_beyond_it() throws Exception {
        String topic = records.topic("open", 1, Map.of());
        try (var producer = transactional(topic)) {
            producer.beginTransaction();
            producer.send(record(topic, "open", "")).get();

            assertThat(records.end(topic, COMMITTED)).isZero();
            assertThat(records.end(topic, EVERYTHING)).isEqualTo(1);
            producer.commitTransaction();
        }
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(records.end(topic, COMMITTED)).isEqualTo(2));
    }

    @Test
    void whoever_comes_later_under_a_name_fences_who_had_it() throws Exception {
        String topic = records.topic("fence", 1, Map.of());
        try (var first = transactional(topic)) {
            inTransaction(first, topic, "first", true);
            try (var second = transactional(topic)) {
                assertThatThrownBy(() -> inTransaction(first, topic, "late", true))
                        .isInstanceOf(KafkaException.class);
                inTransaction(second, topic, "second", true);
            }
        }

        committedAre(topic, "first", "second");
    }

    /** A commit is told before its marker stands on the log: committed readers are let on in the broker's own time. */
    private static void committedAre(String topic, String... keys) {
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(records.read(topic, COMMITTED))
                        .extracting(ConsumerRecord::key)
                        .containsExactly(keys));
    }

    @Test
    void of_a_compacted_topic_the_last_of_each_key_stays() throws Exception {
        String topic = records.topic(
                "compacted",
                1,
                Map.of(
                        "cleanup.policy", "compact",
                        "segment.ms", "100",
                        "min.cleanable.dirty.ratio", "0.001",
                        "min.compaction.lag.ms", "0",
                        "max.compaction.lag.ms", "200"));
        try (var producer = records.producer(Map.of())) {
            for (int version = 0; version < 20; version++) {
                for (String key : List.of("bergen", "oslo", "stavanger")) {
                    producer.send(record(topic, key, Integer.toString(version)));
                }
            }
            producer.flush();
            await("compaction")
                    .atMost(Patience.LONG)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> {
                        producer.send(record(topic, "roll", "")).get();
                        assertThat(records.read(topic, COMMITTED).stream()
                                        .filter(read -> !read.key().equals("roll")))
                                .extracting(read -> read.key() + " " + new String(read.value(), UTF_8))
                                .containsExactly("bergen 19", "oslo 19", "stavanger 19");
                    });
        }
    }

    private ConsumerRecord<String, byte[]> stamped(String topic, Instant given) throws Exception {
        try (var producer = records.producer(Map.of())) {
            producer.send(new ProducerRecord<>(topic, 0, given.toEpochMilli(), "key", new byte[0]))
                    .get();
        }
        return records.read(topic, COMMITTED).getFirst();
    }

    private static KafkaProducer<String, byte[]> transactional(String name) {
        var producer = records.producer(Map.of("transactional.id", name, "transaction.timeout.ms", 300_000));
        producer.initTransactions();
        return producer;
    }

    private static void inTransaction(
            KafkaProducer<String, byte[]> producer, String topic, String key, boolean committed) throws Exception {
        producer.beginTransaction();
        producer.send(record(topic, key, ""));
        producer.flush();
        if (committed) {
            producer.commitTransaction();
        } else {
            producer.abortTransaction();
        }
    }

    private static ProducerRecord<String, byte[]> record(String topic, String key, String value) {
        return new ProducerRecord<>(topic, key, value.getBytes(UTF_8));
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(1).nextBytes(noise);
        return noise;
    }
}
