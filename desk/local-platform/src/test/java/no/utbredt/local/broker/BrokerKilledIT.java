package no.utbredt.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import no.utbredt.local.testing.LocalEngines;
import no.utbredt.local.testing.Patience;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerKilledIT {

    private static final String TOPIC = "deliveries";
    private static final int PARTITIONS = 4;
    private static final int RECORDS_BEFORE_A_KILL = 20_000;

    @TempDir
    Path data;

    /** Value by place on the log, as the broker acknowledged it. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void every_record_acknowledged_is_at_its_place_after_the_broker_was_killed_in_mid_write() throws Exception {
        try (LocalEngines engines = LocalEngines.start(data)) {
            createTopic(engines);
            for (int kill = 1; kill <= 2; kill++) {
                sendUntilKilled(engines, kill);
                engines.startAgain();

                assertThat(onTheLog(engines)).containsAllEntriesOf(acknowledged);
            }
            assertThat(acknowledged).hasSizeGreaterThan(2 * RECORDS_BEFORE_A_KILL);
        }
    }

    @Test
    void eight_mebibytes_fit_in_a_record_and_no_topic_makes_itself() throws Exception {
        try (LocalEngines engines = LocalEngines.start(data);
                KafkaProducer<byte[], byte[]> producer = producer(engines)) {
            createTopic(engines);

            assertThat(producer.send(new ProducerRecord<>(TOPIC, new byte[8 << 20]))
                            .get()
                            .offset())
                    .isZero();
            try (Admin admin = admin(engines)) {
                assertThatThrownBy(() -> admin.describeTopics(List.of("nobody-made-me"))
                                .allTopicNames()
                                .get())
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            }
        }
    }

    private void sendUntilKilled(LocalEngines engines, int kill) {
        int target = acknowledged.size() + RECORDS_BEFORE_A_KILL;
        KafkaProducer<byte[], byte[]> producer = producer(engines);
        Thread sender = Thread.ofPlatform().start(() -> {
            for (int number = 0; !Thread.currentThread().isInterrupted(); number++) {
                send(producer, "kill %d, record %d".formatted(kill, number));
            }
        });
        await().atMost(Patience.LONG).pollInterval(Duration.ofMillis(3)).until(() -> acknowledged.size() >= target);
        engines.kill();
        sender.interrupt();
        producer.close(Duration.ZERO);
    }

    private void send(KafkaProducer<byte[], byte[]> producer, String value) {
        try {
            producer.send(new ProducerRecord<>(TOPIC, value.getBytes(StandardCharsets.UTF_8)), (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.put(metadata.partition() + "@" + metadata.offset(), value);
                }
            });
        } catch (RuntimeException closedOrInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> onTheLog(LocalEngines engines) {
        Map<String, String> found = new ConcurrentHashMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", engines.addresses().bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(TOPIC, partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    found.put(
                            record.partition() + "@" + record.offset(),
                            new String(record.value(), StandardCharsets.UTF_8));
                }
            }
        }
        return found;
    }

    private static void createTopic(LocalEngines engines) throws Exception {
        try (Admin admin = admin(engines)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static Admin admin(LocalEngines engines) {
        return Admin.create(Map.of("bootstrap.servers", engines.addresses().bootstrapServers()));
    }

    private static KafkaProducer<byte[], byte[]> producer(LocalEngines engines) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", engines.addresses().bootstrapServers(),
                        "acks", "all",
                        "max.block.ms", "5000",
                        "max.request.size", "16000000"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
