package no.utbredt.reporting.kafka;

import java.util.Collection;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * Where partitions end. The true end is asked for, open transactions included: the end a committed reader is told may lie
 * before records whose commit is already visible on another partition, and the view would then claim to know what it has
 * not read.
 */
interface Ends {

    /**
     * The offset after the last record of each, now.
     *
     * @throws org.apache.kafka.common.KafkaException when the brokers do not say in time
     */
    Map<TopicPartition, Long> of(Collection<TopicPartition> partitions);

    /** Whether there is such a topic. */
    boolean has(String topic);

    /** The offset of the first record of each, now. */
    Map<TopicPartition, Long> beginnings(Collection<TopicPartition> partitions);

    /** Whether a reader that stands there has read up to those ends. */
    static boolean reached(Map<TopicPartition, Long> positions, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), -1L) >= end.getValue());
    }
}
