package no.utbredt.reporting.kafka;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import org.apache.kafka.common.TopicPartition;

/** The topics the view is made of. */
final class ReadTopics {

    static final List<Topic> ALL = List.of(
            Topics.ACTOR_GROUPS,
            Topics.ACTORS,
            Topics.SERVICES,
            Topics.DELEGATIONS,
            Topics.PUBLISHED_FIGURES,
            Topics.INITIATIVES,
            Topics.REPORTS,
            Topics.PROGRESS);

    static final List<TopicPartition> PARTITIONS =
            ALL.stream().flatMap(ReadTopics::partitionsOf).toList();

    private ReadTopics() {}

    static Stream<TopicPartition> partitionsOf(Topic topic) {
        return IntStream.range(0, topic.partitions()).mapToObj(number -> new TopicPartition(topic.name(), number));
    }
}
