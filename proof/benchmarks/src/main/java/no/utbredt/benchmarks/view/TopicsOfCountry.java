package no.utbredt.benchmarks.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.json.JsonMapper;

/** Writes a country and what is told of it to the topics the view reads, as register and postmen would. */
final class TopicsOfCountry {
    /** What the view is filled from here. */
    static final List<Topic> ALL = List.of(Topics.ACTOR_GROUPS, Topics.ACTORS, Topics.SERVICES, Topics.REPORTS);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TopicsOfCountry() {}

    static void write(Country country, String bootstrapServers) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(ALL.stream()
                            .map(topic -> new NewTopic(
                                            topic.name(), Optional.of(topic.partitions()), Optional.<Short>empty())
                                    .configs(topic.configuration()))
                            .toList())
                    .all()
                    .get();
        }
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers, "acks", "all", "compression.type", "lz4", "linger.ms", 20);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            country.groups().forEach(each -> send(Topics.ACTOR_GROUPS, each.id(), each, producer));
            country.actors().forEach(each -> send(Topics.ACTORS, each.id(), each, producer));
            country.catalogue().forEach(each -> send(Topics.SERVICES, each.id(), each, producer));
            new Told(country).each(each -> send(Topics.REPORTS, each.name().key(), each, producer));
        }
    }

    private static void send(Topic topic, String key, Object value, KafkaProducer<byte[], byte[]> producer) {
        producer.send(new ProducerRecord<>(
                topic.name(), key.getBytes(StandardCharsets.UTF_8), JSON.writeValueAsBytes(value)));
    }
}
