package no.utbredt.documents.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.contract.Topic;
import no.utbredt.contract.document.Version;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what a topic holds of each document: the last record of its key, as compaction would leave it. */
record TopicReading(Map<String, Object> kafka) {

    private static final int EMPTY_POLLS = 60;
    private static final Duration POLL = Duration.ofMillis(500);

    /** @param store the version of each document in the store */
    OnTopic read(Topic topic, Map<String, Version> store) {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            return read(consumer, new TopicPartition(topic.name(), 0), new OnTopic(store));
        }
    }

    private static OnTopic read(Consumer<String, byte[]> consumer, TopicPartition partition, OnTopic found) {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        int empty = 0;
        while (consumer.position(partition) < end) {
            var records = consumer.poll(POLL);
            records.forEach(published -> found.add(published.key(), Envelope.version(published), text(published)));
            empty = records.isEmpty() ? empty + 1 : 0;
            if (empty == EMPTY_POLLS) {
                throw new TimeoutException("%s could not be read to its end".formatted(partition));
            }
        }
        return found;
    }

    private static String text(ConsumerRecord<String, byte[]> published) {
        return published.value() == null ? "" : new String(published.value(), StandardCharsets.UTF_8);
    }
}
