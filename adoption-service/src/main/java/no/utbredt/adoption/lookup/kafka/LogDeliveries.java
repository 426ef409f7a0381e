package no.utbredt.adoption.lookup.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utbredt.adoption.lookup.Deliveries;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Fetches single deliveries by their place. Meant for what is rare: it opens a consumer each time.
 *
 * @param kafka how to reach the brokers, in Kafka's own words
 */
record LogDeliveries(Map<String, Object> kafka) implements Deliveries {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int POLLS = 10;

    @Override
    public Map<LogPosition, String> at(Collection<LogPosition> places) {
        Map<LogPosition, String> found = new HashMap<>();
        if (places.isEmpty()) {
            return found;
        }
        Map<String, Object> all = new HashMap<>(kafka);
        all.remove(ConsumerConfig.GROUP_ID_CONFIG);
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        try (var consumer = new KafkaConsumer<>(all, new StringDeserializer(), new ByteArrayDeserializer())) {
            places.forEach(place -> at(place, consumer).ifPresent(text -> found.put(place, text)));
        }
        return found;
    }

    private static Optional<String> at(LogPosition place, Consumer<String, byte[]> consumer) {
        TopicPartition partition = new TopicPartition(Topics.DELIVERIES.name(), place.partition());
        consumer.assign(List.of(partition));
        consumer.seek(partition, place.offset());
        for (int poll = 0; poll < POLLS; poll++) {
            for (var delivery : consumer.poll(POLL)) {
                return delivery.offset() == place.offset() && delivery.value() != null
                        ? Optional.of(new String(delivery.value(), StandardCharsets.UTF_8))
                        : Optional.empty();
            }
        }
        throw new IllegalStateException("no delivery at " + place + " within " + POLL.multipliedBy(POLLS));
    }
}
