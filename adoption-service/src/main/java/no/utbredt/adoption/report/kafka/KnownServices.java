package no.utbredt.adoption.report.kafka;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The ids of the services on {@code utbredt.services}: a key for each, taken away by a record without a value. */
public final class KnownServices {

    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private volatile boolean read;

    /** Whether there is such a service; true until the topic has been read to its end once. */
    public boolean knows(String id) {
        return !read || ids.contains(id);
    }

    void hear(ConsumerRecord<String, byte[]> record) {
        if (record.key() != null && record.value() != null) {
            ids.add(record.key());
        } else if (record.key() != null) {
            ids.remove(record.key());
        }
    }

    /** Nothing came for a while; a catalogue without a service has not been published yet. */
    void nothingMore() {
        read = read || !ids.isEmpty();
    }
}
