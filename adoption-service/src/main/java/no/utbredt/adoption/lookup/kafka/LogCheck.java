package no.utbredt.adoption.lookup.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.adoption.lookup.LogLoss;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the log against what had been read of it, once at start: a broker that cuts a damaged segment says so in its own log only.
 * What was found stays found.
 */
final class LogCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LogCheck.class);

    private final LookUps lookUps;
    private final Clock clock;
    private volatile long lost;

    LogCheck(LookUps lookUps, Clock clock, MeterRegistry meters) {
        this.lookUps = lookUps;
        this.clock = clock;
        Gauge.builder("utbredt.log.lost", this, check -> check.lost)
                .description("records that had been read and that the log has lost since, as found at starts")
                .baseUnit("records")
                .register(meters);
    }

    /** Looks, and tells of what is missing; a store or broker that does not answer is told of and ends nothing. */
    LogCheck at(Map<String, Object> kafka) {
        try (Admin admin = Admin.create(kafka)) {
            found(LogLoss.between(lookUps.asOf(), ends(admin), clock.instant()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RuntimeException e) {
            LOG.warn("the log could not be held against what had been read of it: {}", e.toString());
        }
        return this;
    }

    private void found(List<LogLoss> losses) {
        losses.forEach(loss -> LOG.warn(
                "the log has lost at least {} records of {}: {} had been read, it ends before {}",
                loss.records(),
                loss.place(),
                loss.seen(),
                loss.end()));
        lookUps.keepLosses(losses);
        lost = lookUps.losses().stream().mapToLong(LogLoss::records).sum();
    }

    private static Map<String, Long> ends(Admin admin) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        Stream.of(Topics.DELIVERIES, Topics.REPORTS, Topics.OUTCOMES)
                .forEach(topic -> IntStream.range(0, topic.partitions())
                        .forEach(each -> latest.put(new TopicPartition(topic.name(), each), OffsetSpec.latest())));
        Map<String, Long> ends = new HashMap<>();
        admin.listOffsets(latest)
                .all()
                .get()
                .forEach((partition, end) -> ends.put(LogListener.place(partition), end.offset()));
        return ends;
    }
}
