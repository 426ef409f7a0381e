package no.utbredt.adoption.inbox.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client with Kafka's own tools: it puts records into its inbox and reads what was answered. */
final class Vendor implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrapServers;
    private final String client;
    private final KafkaProducer<byte[], byte[]> producer;

    Vendor(String bootstrapServers, String client) {
        this.bootstrapServers = bootstrapServers;
        this.client = client;
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "compression.type",
                        "lz4",
                        "max.request.size",
                        64 << 20,
                        "buffer.memory",
                        128L << 20),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Puts a record down and returns where it lies, once the brokers have it. */
    long put(byte @Nullable [] value, String... headers) throws ExecutionException, InterruptedException {
        var record = new ProducerRecord<byte[], byte[]>(Topics.INBOX.of(client).name(), value);
        for (int at = 0; at < headers.length; at += 2) {
            record.headers().add(headers[at], headers[at + 1].getBytes(UTF_8));
        }
        return producer.send(record).get().offset();
    }

    /** A CloudEvent in structured content mode. */
    long put(String event) throws ExecutionException, InterruptedException {
        return put(event.getBytes(UTF_8), "content-type", "application/cloudevents+json; charset=UTF-8");
    }

    /** Many of them, as fast as they go. */
    List<Long> putAll(List<String> events) throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = events.stream()
                .map(event -> producer.send(new ProducerRecord<byte[], byte[]>(
                        Topics.INBOX.of(client).name(), event.getBytes(UTF_8))))
                .toList();
        List<Long> offsets = new ArrayList<>();
        for (Future<RecordMetadata> each : sent) {
            offsets.add(each.get().offset());
        }
        return offsets;
    }

    /** All that was answered so far, in order. */
    List<JsonNode> answers() {
        return read(Topics.VERDICTS.of(client).name(), 1);
    }

    /** What was said first of a record, or nothing yet. */
    List<JsonNode> answers(long offset) {
        return answers().stream()
                .filter(each -> each.at("/inbox/offset").asLong() == offset)
                .toList();
    }

    /** Everything a reader of committed records sees. */
    List<JsonNode> read(String topic, int partitions) {
        List<JsonNode> all = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> assigned = new ArrayList<>();
            for (int partition = 0; partition < partitions; partition++) {
                assigned.add(new TopicPartition(topic, partition));
            }
            consumer.assign(assigned);
            consumer.seekToBeginning(assigned);
            Map<TopicPartition, Long> ends = consumer.endOffsets(assigned);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> all.add(JSON.readTree(record.value())));
            }
        }
        return all;
    }

    @Override
    public void close() {
        producer.close();
    }
}
