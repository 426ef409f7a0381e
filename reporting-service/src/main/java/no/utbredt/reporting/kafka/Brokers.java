package no.utbredt.reporting.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.contract.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/** What the reader asks of the brokers besides records: that topics exist, and where partitions end. */
final class Brokers implements Ends, AutoCloseable {

    private final Admin admin;
    private final Duration timeout;

    Brokers(Admin admin, Duration timeout) {
        this.admin = admin;
        this.timeout = timeout;
    }

    @Override
    public Map<TopicPartition, Long> of(Collection<TopicPartition> partitions) {
        return offsets(partitions, OffsetSpec.latest(), "ends of partitions");
    }

    @Override
    public boolean has(String topic) {
        return await(admin.listTopics().names(), "names of topics").contains(topic);
    }

    @Override
    public Map<TopicPartition, Long> beginnings(Collection<TopicPartition> partitions) {
        return offsets(partitions, OffsetSpec.earliest(), "beginnings of partitions");
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec where, String what) {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> where));
        var told = await(
                admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
                        .all(),
                what);
        Map<TopicPartition, Long> offsets = new HashMap<>();
        told.forEach((partition, result) -> offsets.put(partition, result.offset()));
        return offsets;
    }

    /**
     * Creates what is missing and makes sure the rest has the partitions the contract says.
     *
     * @throws KafkaException when a topic cannot be created or has other partitions
     */
    void ensure(List<Topic> topics, short replicationFactor) {
        var existing = await(admin.listTopics().names(), "names of topics");
        topics.stream()
                .filter(topic -> !existing.contains(topic.name()))
                .forEach(topic -> create(topic, replicationFactor));
        var descriptions = await(
                admin.describeTopics(topics.stream().map(Topic::name).toList()).allTopicNames(), "topics");
        topics.forEach(topic -> check(topic, Objects.requireNonNull(descriptions.get(topic.name()))));
    }

    private void create(Topic topic, short replicationFactor) {
        try {
            await(
                    admin.createTopics(List.of(new NewTopic(topic.name(), topic.partitions(), replicationFactor)
                                    .configs(topic.configuration())))
                            .all(),
                    "creation of topic " + topic.name());
        } catch (TopicExistsException alreadyThere) {
            // another service was faster, which is what was wanted
        }
    }

    private static void check(Topic topic, TopicDescription found) {
        int partitions = found.partitions().size();
        if (partitions != topic.partitions()) {
            throw new KafkaException("topic " + topic.name() + " has " + partitions + " partitions, the contract says "
                    + topic.partitions());
        }
    }

    private <T> T await(KafkaFuture<T> answer, String what) {
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof KafkaException cause
                    ? cause
                    : new KafkaException("the brokers refused: " + what, refused.getCause());
        } catch (TimeoutException late) {
            throw new KafkaException("the brokers did not answer within " + timeout + ": " + what, late);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptException(stop);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
