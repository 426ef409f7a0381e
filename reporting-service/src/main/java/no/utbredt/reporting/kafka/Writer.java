package no.utbredt.reporting.kafka;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.contract.Topic;
import no.utbredt.contract.TopicWriter;
import no.utbredt.contract.Topics;
import org.apache.kafka.common.TopicPartition;

/**
 * Somebody whose progress the edge waits for, and where what it wrote is found.
 *
 * @param name as it signs its progress
 * @param partition partition of the deliveries it works off, 0 for a postman
 * @param writesTo what must be read before its word counts
 */
record Writer(String name, int partition, List<TopicPartition> writesTo) {

    /** Every writer without whose word nothing is known for certain: whoever writes what the view reads. */
    static final List<Writer> EXPECTED = Stream.of(TopicWriter.values())
            .flatMap(writer -> each(
                    writer,
                    ReadTopics.ALL.stream()
                            .filter(topic -> !topic.equals(Topics.PROGRESS)
                                    && topic.writers().contains(writer))
                            .toList()))
            .toList();

    /** One for each partition of what it writes; a postman's topics have one each. */
    private static Stream<Writer> each(TopicWriter writer, List<Topic> topics) {
        return IntStream.range(
                        0, topics.stream().mapToInt(Topic::partitions).max().orElse(0))
                .mapToObj(partition -> new Writer(
                        writer.signature(),
                        partition,
                        topics.stream()
                                .filter(topic -> partition < topic.partitions())
                                .map(topic -> new TopicPartition(topic.name(), partition))
                                .toList()));
    }
}
