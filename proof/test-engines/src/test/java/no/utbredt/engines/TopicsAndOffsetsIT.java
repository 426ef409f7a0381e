package no.utbredt.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.local.testing.Patience;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Topics as the contract wants them, and what a broker remembers of its readers. */
@Timeout(900)
class TopicsAndOffsetsIT {

    private static Broker broker;
    private static Records records;
    private static Admin admin;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        broker = Broker.start(folder);
        records = new Records(broker);
        admin = Admin.create(broker.address());
    }

    @AfterAll
    static void stop() throws Exception {
        records.close();
        admin.close();
        broker.close();
    }

    static Stream<Topic> contract() {
        return Topics.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contract")
    void a_topic_of_the_contract_has_the_partitions_and_settings_it_asks_for(Topic topic) throws Exception {
        String name = records.topic("contract", topic.partitions(), topic.configuration());

        assertThat(admin.describeTopics(Set.of(name)).allTopicNames().get().values())
                .singleElement()
                .satisfies(made -> assertThat(made.partitions()).hasSize(topic.partitions()));
        Config config = config(new ConfigResource(ConfigResource.Type.TOPIC, name));
        topic.configuration()
                .forEach((setting, value) ->
                        assertThat(config.get(setting).value()).as(setting).isEqualTo(value));
    }

    @Test
    void a_topic_that_is_there_is_not_made_again() throws Exception {
        String name = records.topic("twice", 2, Map.of());

        assertThatThrownBy(() -> admin.createTopics(Set.of(new NewTopic(name, 4, (short) 1)))
                        .all()
                        .get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TopicExistsException.class);
    }

    @Test
    void a_topic_nobody_made_is_not_there_for_having_been_asked_for() {
        String name = Broker.topic("nobody");
        try (var consumer = records.consumer("read_committed")) {
            assertThat(consumer.partitionsFor(name)).isNullOrEmpty();
        }

        assertThatThrownBy(
                        () -> admin.describeTopics(Set.of(name)).allTopicNames().get())
                .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }

    @Test
    void an_offset_committed_with_a_transaction_counts_with_it_or_not_at_all() throws Exception {
        String topic = records.topic("offsets", 1, Map.of());
        TopicPartition partition = new TopicPartition(topic, 0);
        try (var producer = records.producer(Map.of("transactional.id", topic))) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.sendOffsetsToTransaction(
                    Map.of(partition, new OffsetAndMetadata(5)), new ConsumerGroupMetadata(topic));
            producer.abortTransaction();
            assertThat(committed(topic)).isEmpty();

            producer.beginTransaction();
            producer.sendOffsetsToTransaction(
                    Map.of(partition, new OffsetAndMetadata(7)), new ConsumerGroupMetadata(topic));
            producer.commitTransaction();
        }
        // a commit is told before it stands with the offsets
        await().atMost(Patience.LONG)
                .untilAsserted(() ->
                        assertThat(committed(topic)).containsExactly(Map.entry(partition, new OffsetAndMetadata(7))));
    }

    @Test
    void a_group_that_rests_keeps_its_place() throws Exception {
        Assumptions.assumeFalse(broker.given(), "not run: the settings of a given broker are its owner's");
        String node = admin.describeCluster().nodes().get().iterator().next().idString();

        assertThat(config(new ConfigResource(ConfigResource.Type.BROKER, node))
                        .get("offsets.retention.minutes")
                        .value())
                .isEqualTo(Integer.toString(Integer.MAX_VALUE));
    }

    private static Map<TopicPartition, OffsetAndMetadata> committed(String group) throws Exception {
        return admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
    }

    private static Config config(ConfigResource resource) throws Exception {
        return admin.describeConfigs(Set.of(resource))
                .all()
                .get()
                .values()
                .iterator()
                .next();
    }
}
