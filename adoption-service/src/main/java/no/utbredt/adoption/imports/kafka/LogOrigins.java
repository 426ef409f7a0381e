package no.utbredt.adoption.imports.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.utbredt.adoption.imports.Origins;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the log again from shortly before an instant. Meant for what is rare, a step that was broken off.
 *
 * @param kafka how to reach the brokers, in Kafka's own words
 */
record LogOrigins(Map<String, Object> kafka, JsonMapper json) implements Origins {

    /** How far the brokers' clocks may be from ours. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int SILENT_POLLS = 10;

    @Override
    public Set<LogPosition> of(Collection<LogPosition> places, String client, Instant at) {
        Map<Integer, TreeSet<Long>> wanted = places.stream()
                .collect(Collectors.groupingBy(
                        LogPosition::partition,
                        Collectors.mapping(LogPosition::offset, Collectors.toCollection(TreeSet::new))));
        Set<LogPosition> found = new HashSet<>();
        if (!wanted.isEmpty()) {
            try (var consumer =
                    new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
                wanted.forEach((partition, offsets) -> read(consumer, partition, offsets, client, at, found));
            }
        }
        return found;
    }

    private void read(
            Consumer<String, byte[]> consumer,
            int partition,
            TreeSet<Long> offsets,
            String client,
            Instant at,
            Set<LogPosition> found) {
        TopicPartition place = new TopicPartition(Topics.DELIVERIES.name(), partition);
        OffsetAndTimestamp earliest = consumer.offsetsForTimes(
                        Map.of(place, at.minus(SKEW).toEpochMilli()))
                .get(place);
        if (earliest == null || offsets.last() < earliest.offset()) {
            return;
        }
        Long from = offsets.ceiling(earliest.offset());
        consumer.assign(List.of(place));
        consumer.seek(place, from == null ? earliest.offset() : from);
        int silent = 0;
        while (consumer.position(place) <= offsets.last()) {
            var polled = consumer.poll(POLL);
            silent = polled.isEmpty() ? silent + 1 : 0;
            if (silent == SILENT_POLLS) {
                throw new IllegalStateException(
                        "no delivery at " + place + " within " + POLL.multipliedBy(SILENT_POLLS));
            }
            for (var delivery : polled) {
                if (offsets.contains(delivery.offset()) && isOf(delivery, client, at)) {
                    found.add(new LogPosition(partition, delivery.offset()));
                }
            }
        }
    }

    private boolean isOf(ConsumerRecord<String, byte[]> delivery, String client, Instant at) {
        try {
            JsonNode stamp = json.readTree(new String(delivery.value(), StandardCharsets.UTF_8))
                    .path("stamp");
            return stamp.path("client").asString("").equals(client)
                    && stamp.path("receivedAt").asString("").equals(at.toString());
        } catch (JacksonException | NullPointerException none) {
            return false;
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> all = new HashMap<>(kafka);
        all.remove(ConsumerConfig.GROUP_ID_CONFIG);
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return all;
    }
}
