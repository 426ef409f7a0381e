package no.utbredt.launcher.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.utbredt.contract.Topic;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is committed on a topic, read from its beginning by a client of its own. */
final class Log {

    private static final JsonMapper JSON = new JsonMapper();

    private final String brokers;

    Log(String brokers) {
        this.brokers = brokers;
    }

    /** Every record of the topic that carries a value. */
    List<JsonNode> everything(Topic topic) {
        List<JsonNode> values = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> entry : records(topic)) {
            Header type = entry.headers().lastHeader(KafkaHeaders.TYPE);
            boolean tick = type != null
                    && new String(type.value(), java.nio.charset.StandardCharsets.UTF_8)
                            .equals(no.utbredt.contract.EventType.TICK.type());
            if (!tick && entry.value() != null) {
                values.add(JSON.readTree(entry.value()));
            }
        }
        return values;
    }

    /** What a header says on the records whose key ends so; null where it is not there. */
    List<@Nullable String> header(Topic topic, String keyEnd, String name) {
        List<@Nullable String> said = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> entry : records(topic)) {
            if (entry.key() != null && entry.key().endsWith(keyEnd)) {
                Header header = entry.headers().lastHeader(name);
                said.add(header == null ? null : new String(header.value(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return said;
    }

    /** The keys in which that text stands, as often as they stand there. */
    List<String> keys(Topic topic, String text) {
        List<String> keys = new ArrayList<>();
        read(topic, entry -> {
            if (entry.key() != null && entry.key().contains(text)) {
                keys.add(entry.key());
            }
        });
        return keys;
    }

    private List<ConsumerRecord<String, byte[]>> records(Topic topic) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        read(topic, records::add);
        return records;
    }

    private void read(Topic topic, Consumer<ConsumerRecord<String, byte[]>> each) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(each);
            }
        }
    }
}
