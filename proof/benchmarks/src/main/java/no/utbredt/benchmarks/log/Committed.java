package no.utbredt.benchmarks.log;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what is committed on a topic, with a plain client in no group. */
public final class Committed implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    private Committed(String bootstrapServers, String topic, int partitions) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        20,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        5_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        this.partitions = IntStream.range(0, partitions)
                .mapToObj(each -> new TopicPartition(topic, each))
                .toList();
        consumer.assign(this.partitions);
    }

    /** How many records carry a key; ticks carry none. */
    public static long keyed(String bootstrapServers, String topic, int partitions) {
        long[] found = {0};
        try (Committed committed = new Committed(bootstrapServers, topic, partitions)) {
            committed.consumer.seekToBeginning(committed.partitions);
            Map<TopicPartition, Long> ends = committed.consumer.endOffsets(committed.partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> committed.consumer.position(end.getKey()) < end.getValue())) {
                committed.poll(record -> found[0] += record.key() == null ? 0 : 1);
            }
        }
        return found[0];
    }

    /** Whatever is committed from now on. */
    public static Committed fromNow(String bootstrapServers, String topic, int partitions) {
        Committed committed = new Committed(bootstrapServers, topic, partitions);
        committed.consumer.seekToEnd(committed.partitions);
        committed.partitions.forEach(committed.consumer::position);
        return committed;
    }

    /** The next records, if some come soon. */
    public void poll(Consumer<ConsumerRecord<String, byte[]>> each) {
        consumer.poll(Duration.ofMillis(100)).forEach(each);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
