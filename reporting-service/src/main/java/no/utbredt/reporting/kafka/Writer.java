package no.utbredt.reporting.kafka;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** Every writer without whose word nothing is known for certain. */
    static final List<Writer> EXPECTED = Stream.concat(
                    IntStream.range(0, Topics.LOG_PARTITIONS).mapToObj(Writer::register),
                    Stream.of(
                            postman(
                                    "adoption-documents",
                                    Topics.ACTORS.name(),
                                    Topics.ACTOR_GROUPS.name(),
                                    Topics.DELEGATIONS.name(),
                                    Topics.PUBLISHED_FIGURES.name()),
                            postman("initiative-documents", Topics.SERVICES.name())))
            .toList();

    private static Writer register(int partition) {
        return new Writer("register", partition, List.of(new TopicPartition(Topics.REPORTS.name(), partition)));
    }

    private static Writer postman(String name, String... topics) {
        return new Writer(
                name,
                0,
                Stream.of(topics).map(topic -> new TopicPartition(topic, 0)).toList());
    }
}
