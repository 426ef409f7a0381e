package no.utbredt.adoption.register.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on a topic of four partitions. */
record Committed(String bootstrapServers, Admin admin) implements AutoCloseable {

    private static final int PARTITIONS = 4;
    private static final Duration POLL = Duration.ofMillis(200);

    static Committed on(String bootstrapServers) {
        return new Committed(bootstrapServers, Admin.create(Map.of("bootstrap.servers", bootstrapServers)));
    }

    @Override
    public void close() {
        admin.close();
    }

    /** Everything a reader of committed records sees, partition by partition in order. */
    List<ConsumerRecord<String, byte[]>> read(String topic) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = fromTheBeginning(topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(all::add);
            }
        }
        return all;
    }

    /**
     * Waits until a reader of committed records has seen that many, as long as they keep coming.
     *
     * @param writing whether somebody is there to write them
     * @throws AssertionError when nobody is, or nothing more has come for that long
     */
    void await(String topic, long records, Duration patience, BooleanSupplier writing) {
        try (KafkaConsumer<String, byte[]> consumer = fromTheBeginning(topic)) {
            long seen = 0;
            long last = System.nanoTime();
            while (seen < records) {
                int more = consumer.poll(POLL).count();
                seen += more;
                last = more > 0 ? System.nanoTime() : last;
                assertThat(writing.getAsBoolean() && System.nanoTime() - last < patience.toNanos())
                        .as("%d of %d on %s, and more will come", seen, records, topic)
                        .isTrue();
            }
        }
    }

    private KafkaConsumer<String, byte[]> fromTheBeginning(String topic) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        UUID.randomUUID().toString(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(partitions(topic));
        consumer.seekToBeginning(consumer.assignment());
        return consumer;
    }

    /** The sum of end offsets, transaction markers and open transactions included. */
    long end(String topic) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        partitions(topic).forEach(each -> latest.put(each, OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().values().stream()
                .mapToLong(each -> each.offset())
                .sum();
    }

    private static List<TopicPartition> partitions(String topic) {
        return IntStream.range(0, PARTITIONS)
                .mapToObj(each -> new TopicPartition(topic, each))
                .toList();
    }
}
