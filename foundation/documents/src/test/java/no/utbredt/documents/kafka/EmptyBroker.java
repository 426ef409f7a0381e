package no.utbredt.documents.kafka;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.contract.Topic;
import no.utbredt.engines.Broker;
import no.utbredt.local.testing.Patience;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A real broker, without any of the contract's topics until a test makes them. */
final class EmptyBroker implements AutoCloseable {

    private final Broker broker;

    EmptyBroker(Path folder) throws IOException {
        broker = Broker.own(folder);
    }

    /** Forgets what a test has made. */
    void empty() throws Exception {
        try (Admin admin = Admin.create(address())) {
            Set<String> topics = admin.listTopics().names().get();
            admin.deleteTopics(topics).all().get();
            await().atMost(Patience.LONG)
                    .until(() -> admin.listTopics().names().get().isEmpty());
        }
    }

    Map<String, Object> address() {
        return broker.address();
    }

    /** Every committed record of a topic, oldest first. */
    List<ConsumerRecord<String, String>> read(Topic topic) {
        Map<String, Object> properties = new HashMap<>(address());
        properties.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic.name(), 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<ConsumerRecord<String, String>> read = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(read::add);
            }
            return read;
        }
    }

    void configure(Topic topic, Map<String, String> configuration) throws Exception {
        try (Admin admin = Admin.create(address())) {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
            admin.incrementalAlterConfigs(Map.of(
                            resource,
                            configuration.entrySet().stream()
                                    .map(entry -> new AlterConfigOp(
                                            new ConfigEntry(entry.getKey(), entry.getValue()),
                                            AlterConfigOp.OpType.SET))
                                    .toList()))
                    .all()
                    .get();
        }
    }

    @Override
    public void close() throws Exception {
        broker.close();
    }
}
