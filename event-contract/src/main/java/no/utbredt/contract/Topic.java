package no.utbredt.contract;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A Kafka topic as the contract fixes it. Partition counts never change in place: a change is a new topic generation.
 *
 * @param name the topic's name
 * @param key what the record key holds, in words
 * @param writers who writes to it; one, but for the progress each of them tells
 * @param partitions number of partitions, at least 1
 * @param retention how long records are kept; empty means for ever. Of a compacted topic it is those that are not the last of their key
 *     that are kept so long
 * @param compacted whether only the last record of a key is kept for ever
 * @param appendTime whether the broker stamps each record as it takes it ({@code LogAppendTime})
 */
public record Topic(
        String name,
        String key,
        Set<TopicWriter> writers,
        int partitions,
        Optional<Duration> retention,
        boolean compacted,
        boolean appendTime) {

    /** What was erased or replaced is gone from a compacted topic after about as long. */
    private static final Duration OUTDATED_STAYS = Duration.ofDays(1);

    public Topic {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        writers = Set.copyOf(writers);
        if (writers.isEmpty()) {
            throw new IllegalArgumentException("a topic is written by somebody, " + name + " by nobody");
        }
        if (partitions < 1) {
            throw new IllegalArgumentException(
                    "a topic has at least one partition, " + name + " was given " + partitions);
        }
    }

    static Topic log(String name, String key, TopicWriter writer, boolean appendTime) {
        return new Topic(name, key, Set.of(writer), Topics.LOG_PARTITIONS, Optional.empty(), false, appendTime);
    }

    static Topic documents(String name, String key, TopicWriter... writers) {
        return new Topic(name, key, Set.of(writers), 1, Optional.empty(), true, false);
    }

    /**
     * The topic's configuration in Kafka's own words, apart from replication, which is the cluster's business. What clients write is
     * kept unpacked: a broker then measures it as it is read, and a small record that unpacks to gigabytes is refused to its sender.
     */
    public Map<String, String> configuration() {
        Duration outdated = compacted ? retention.orElse(Duration.ZERO) : Duration.ZERO;
        return Map.of(
                "cleanup.policy",
                compacted ? "compact" : "delete",
                "retention.ms",
                compacted ? "-1" : retention.map(Duration::toMillis).orElse(-1L).toString(),
                "message.timestamp.type",
                appendTime ? "LogAppendTime" : "CreateTime",
                "max.message.bytes",
                "8388608",
                "compression.type",
                writers.contains(TopicWriter.CLIENT) ? "uncompressed" : "producer",
                "min.compaction.lag.ms",
                Long.toString(outdated.toMillis()),
                "max.compaction.lag.ms",
                Long.toString(compacted ? outdated.plus(OUTDATED_STAYS).toMillis() : Long.MAX_VALUE));
    }
}
