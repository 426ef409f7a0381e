package no.utbredt.benchmarks.log;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utbredt.contract.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What an administrator asks the brokers. */
public final class Brokers implements AutoCloseable {

    private final Admin admin;

    public Brokers(String bootstrapServers) {
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /** Makes a topic as the contract describes it, under this name. */
    public void create(Topic topic, String name) throws InterruptedException, ExecutionException {
        admin.createTopics(List.of(new NewTopic(name, Optional.of(topic.partitions()), Optional.empty())
                        .configs(topic.configuration())))
                .all()
                .get();
    }

    /** Records on a topic nobody writes to in transactions: the sum of its ends. */
    public long size(String topic, int partitions) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> latest = IntStream.range(0, partitions)
                .mapToObj(each -> new TopicPartition(topic, each))
                .collect(Collectors.toMap(Function.identity(), each -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().values().stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .sum();
    }

    /** How many records of a topic a group has worked off and committed. */
    public long committed(String group, String topic) throws InterruptedException, ExecutionException {
        Collection<Map.Entry<TopicPartition, OffsetAndMetadata>> offsets = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .entrySet();
        return offsets.stream()
                .filter(each -> each.getKey().topic().equals(topic) && each.getValue() != null)
                .mapToLong(each -> each.getValue().offset())
                .sum();
    }

    @Override
    public void close() {
        admin.close();
    }
}
