package no.utbredt.reporting.kafka;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import org.apache.kafka.common.TopicPartition;

/** The topics the view is made of: all documents, the reports, and how far their writers are. */
final class ReadTopics {

    static final List<Topic> ALL = Stream.concat(Topics.DOCUMENTS.stream(), Stream.of(Topics.REPORTS, Topics.PROGRESS))
            .toList();

    static final List<TopicPartition> PARTITIONS =
            ALL.stream().flatMap(ReadTopics::partitionsOf).toList();

    private ReadTopics() {}

    static Stream<TopicPartition> partitionsOf(Topic topic) {
        return IntStream.range(0, topic.partitions()).mapToObj(number -> new TopicPartition(topic.name(), number));
    }
}
