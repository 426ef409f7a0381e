package no.utbredt.adoption.report.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConsumerSeekAware;

/** The ids of the services on {@code utbredt.services}: a key for each, taken away by a record without a value. */
public final class KnownServices implements BatchMessageListener<String, byte[]>, ConsumerSeekAware {

    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private volatile boolean read;

    /** Whether there is such a service; true until the topic has been read to its end once. */
    public boolean knows(String id) {
        return !read || ids.contains(id);
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        for (ConsumerRecord<String, byte[]> record : records) {
            if (record.key() != null && record.value() != null) {
                ids.add(record.key());
            } else if (record.key() != null) {
                ids.remove(record.key());
            }
        }
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        callback.seekToBeginning(assignments.keySet());
    }

    @Override
    public void onIdleContainer(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        nothingMore();
    }

    /** Nothing came for a while; a catalogue without a service has not been published yet. */
    void nothingMore() {
        read = read || !ids.isEmpty();
    }
}
