package no.utbredt.recovery.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.utbredt.contract.Topics;
import no.utbredt.recovery.CannotRecover;
import no.utbredt.recovery.Engines;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads what is committed on a topic, in no group and committing nothing. */
public final class TopicReading implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int EMPTY_POLLS = 120;

    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;

    public TopicReading(Engines engines) {
        admin = Admin.create(engines.kafkaWith(Map.of("default.api.timeout.ms", 20_000, "request.timeout.ms", 10_000)));
        consumer = new KafkaConsumer<>(
                engines.kafkaWith(Map.of(
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        "max.partition.fetch.bytes",
                        8 << 20)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** The partitions of those topics that exist, with where they begin. */
    public Map<TopicPartition, Long> begins(List<String> topics) {
        return offsets(topics, OffsetSpec.earliest());
    }

    /**
     * The offset after the last record of each partition, open transactions included: a reader that gets there has read
     * everything any of those transactions came to.
     */
    public Map<TopicPartition, Long> ends(List<String> topics) {
        return offsets(topics, OffsetSpec.latest());
    }

    private Map<TopicPartition, Long> offsets(List<String> topics, OffsetSpec spec) {
        Map<TopicPartition, Long> offsets = new TreeMap<>(Partitions.ORDER);
        var asked = Partitions.of(admin, topics).stream().collect(Collectors.toMap(each -> each, each -> spec));
        try {
            admin.listOffsets(asked).all().get().forEach((partition, info) -> offsets.put(partition, info.offset()));
            return offsets;
        } catch (ExecutionException e) {
            throw Partitions.unreachable(e);
        } catch (InterruptedException e) {
            throw Partitions.interrupted();
        }
    }

    /** Which log this is: the cluster's id and that of the deliveries on it, which must be there. */
    public String generation() {
        String deliveries = Topics.DELIVERIES.name();
        try {
            var topics = admin.describeTopics(List.of(deliveries)).allTopicNames();
            String cluster = admin.describeCluster().clusterId().get();
            return cluster + "-"
                    + Objects.requireNonNull(topics.get().get(deliveries)).topicId();
        } catch (ExecutionException e) {
            throw Partitions.unreachable(e);
        } catch (InterruptedException e) {
            throw Partitions.interrupted();
        }
    }

    /** Hands over the records of a partition from its beginning until that offset is reached. */
    public void read(TopicPartition partition, long end, Consumer<ConsumerRecord<byte[], byte[]>> records) {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        int empty = 0;
        while (consumer.position(partition) < end) {
            var read = consumer.poll(POLL);
            for (ConsumerRecord<byte[], byte[]> record : read) {
                if (record.offset() < end) {
                    records.accept(record);
                }
            }
            empty = read.isEmpty() ? empty + 1 : 0;
            if (empty == EMPTY_POLLS) {
                throw CannotRecover.because(
                        partition + " lot seg ikke lese til slutten; en transaksjon kan være åpen.",
                        partition + " could not be read to its end; a transaction may be open.");
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
        admin.close();
    }
}
