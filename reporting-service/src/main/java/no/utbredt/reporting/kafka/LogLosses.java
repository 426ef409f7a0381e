package no.utbredt.reporting.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.utbredt.contract.Topics;
import no.utbredt.contract.report.RecordedReport;
import no.utbredt.reporting.view.ViewStatus.Loss;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what the log lacks, as far as a reader that keeps nothing can know it: each report names the delivery that took its id, so
 * the log of deliveries reaches beyond all of them unless it was cut; and reports, which are kept for ever, begin at 0. What was
 * found stays found as long as this process lives; what took the places of something lost hides it from the next.
 */
final class LogLosses {

    private static final Logger LOG = LoggerFactory.getLogger(LogLosses.class);
    private static final long EVERY = Duration.ofSeconds(10).toNanos();
    private static final List<TopicPartition> REPORTS =
            ReadTopics.partitionsOf(Topics.REPORTS).toList();

    private final Map<TopicPartition, Long> delivered = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Loss> found = new ConcurrentHashMap<>();
    private long looked = System.nanoTime() - EVERY;

    /** A report was read. */
    void read(RecordedReport<?> report) {
        if (report.delivery() != null) {
            delivered.merge(
                    new TopicPartition(
                            Topics.DELIVERIES.name(), report.delivery().partition()),
                    report.delivery().offset() + 1,
                    Math::max);
        }
    }

    /**
     * Looks, unless it looked a moment ago.
     *
     * @param log where partitions begin and end
     */
    void look(Ends log) {
        if (System.nanoTime() - looked < EVERY) {
            return;
        }
        if (!delivered.isEmpty()) {
            Map<TopicPartition, Long> reached = Map.copyOf(delivered);
            Map<TopicPartition, Long> ends = log.has(Topics.DELIVERIES.name()) ? log.of(reached.keySet()) : Map.of();
            reached.forEach((partition, next) -> lacks(partition, ends.getOrDefault(partition, 0L), next));
        }
        log.beginnings(REPORTS).forEach((partition, first) -> lacks(partition, 0, first));
        looked = System.nanoTime();
    }

    private void lacks(TopicPartition partition, long from, long before) {
        Loss known = found.get(partition);
        if (from >= before || (known != null && known.records() >= before - from)) {
            return;
        }
        found.put(partition, new Loss(partition.topic(), partition.partition(), from, before - from));
        LOG.warn("the log lacks at least {} records of {} from {} on", before - from, partition, from);
    }

    /** What was found, by topic and partition. */
    Collection<Loss> found() {
        return found.values().stream()
                .sorted(Comparator.comparing(Loss::topic).thenComparing(Loss::partition))
                .toList();
    }
}
