package no.utbredt.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.contract.Topics;
import no.utbredt.recovery.kafka.Partitions;
import no.utbredt.recovery.kafka.TopicReading;
import no.utbredt.recovery.mongo.SeenOfTheLog;
import no.utbredt.recovery.mongo.StoredCollections;
import org.apache.kafka.common.TopicPartition;

/**
 * Holds the log against the archive, before anything is written to it: a broker that finds a damaged batch when it starts cuts the
 * partition off there, and what comes next takes the places of what is gone.
 */
public final class LogCheck {

    private static final List<String> TOPICS =
            List.of(Topics.DELIVERIES.name(), Topics.REPORTS.name(), Topics.OUTCOMES.name());

    private LogCheck() {}

    /**
     * What is gone of the end of each partition, as far as anybody knows; empty when nothing is, or when there is no log yet.
     *
     * @throws CannotRecover when an engine does not answer
     */
    public static List<Loss> of(Engines engines) {
        List<Loss> losses = new ArrayList<>();
        try (TopicReading log = new TopicReading(engines);
                StoredCollections store = new StoredCollections(engines)) {
            Map<TopicPartition, Long> ends = log.ends(TOPICS);
            if (ends.isEmpty()) {
                return losses;
            }
            Map<TopicPartition, Long> last = new TreeMap<>(Partitions.ORDER);
            last.putAll(SeenOfTheLog.in(store, log.generation()));
            last.forEach((partition, seen) -> {
                long end = ends.getOrDefault(partition, 0L);
                if (seen >= end) {
                    losses.add(new Loss(partition.topic(), partition.partition(), end, seen));
                }
            });
        }
        return losses;
    }
}
