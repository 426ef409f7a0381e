package no.utbredt.engines;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.local.testing.Patience;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Topics of one broker, made, written and read as the product does; those it made it deletes. */
final class Records implements AutoCloseable {

    private final Broker broker;
    private final List<String> made = new ArrayList<>();

    Records(Broker broker) {
        this.broker = broker;
    }

    String topic(String about, int partitions, Map<String, String> configuration) throws Exception {
        String name = Broker.topic(about);
        try (Admin admin = Admin.create(broker.address())) {
            admin.createTopics(Set.of(new NewTopic(name, partitions, (short) 1).configs(configuration)))
                    .all()
                    .get();
            // a broker may have taken it and not heard of it yet
            await().atMost(Patience.LONG).ignoreExceptions().until(() -> isKnown(admin, name));
        }
        made.add(name);
        return name;
    }

    private static boolean isKnown(Admin admin, String topic) throws Exception {
        var described = admin.describeTopics(Set.of(topic)).allTopicNames();
        return described.get().containsKey(topic);
    }

    /** Idempotent, acknowledged by all; with what is said beside that. */
    KafkaProducer<String, byte[]> producer(Map<String, Object> beside) {
        Map<String, Object> settings = new HashMap<>(broker.address());
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("compression.type", "lz4");
        settings.putAll(beside);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    KafkaConsumer<String, byte[]> consumer(String isolation) {
        Map<String, Object> settings = new HashMap<>(broker.address());
        settings.put("isolation.level", isolation);
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Everything of partition 0 that such a reader may see, oldest first. */
    List<ConsumerRecord<String, byte[]>> read(String topic, String isolation) {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (var consumer = consumer(isolation)) {
            consumer.assign(Set.of(partition));
            consumer.seekToBeginning(Set.of(partition));
            List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
            long end = end(consumer, partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(read::add);
            }
            return Collections.unmodifiableList(read);
        }
    }

    long end(String topic, String isolation) {
        try (var consumer = consumer(isolation)) {
            return end(consumer, new TopicPartition(topic, 0));
        }
    }

    private static long end(KafkaConsumer<?, ?> consumer, TopicPartition partition) {
        return consumer.endOffsets(Set.of(partition)).getOrDefault(partition, 0L);
    }

    @Override
    public void close() throws Exception {
        try (Admin admin = Admin.create(broker.address())) {
            admin.deleteTopics(made).all().get();
        }
    }
}
