package no.utbredt.adoption.lookup.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.report.Verdict;
import no.utbredt.contract.Topics;
import no.utbredt.watch.kafka.ConsumerLag;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.MessageListenerContainer;

/** How far the look-ups lag, what they could not read, and one line for each poll that brought something odd. */
final class LookUpMeters {

    private static final Logger LOG = LoggerFactory.getLogger(LookUpMeters.class);
    private static final List<String> TOPICS = List.of(Topics.REPORTS.name(), Topics.OUTCOMES.name());

    private final MeterRegistry registry;
    private final Timer delay;
    private final Clock clock;

    LookUpMeters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        this.delay = Timer.builder("utbredt.lookup.delay")
                .description(
                        "from the log taking a delivery to its verdict being found by look-ups; one measurement a poll")
                .register(registry);
        TOPICS.forEach(this::unreadable);
    }

    void watch(MessageListenerContainer container) {
        TOPICS.forEach(topic -> Gauge.builder(
                        "utbredt.lookup.lag", container, reading -> ConsumerLag.of(topic, metrics(reading)))
                .description("records this instance's look-ups have not read yet")
                .baseUnit("records")
                .tag("topic", topic)
                .register(registry));
    }

    void kept(LookUps.Batch batch) {
        batch.oddities().forEach(oddity -> unreadable(oddity.topic()).increment());
        batch.verdicts().stream()
                .map(Verdict::recordedAt)
                .min(Instant::compareTo)
                .map(oldest -> Duration.between(oldest, clock.instant()))
                .ifPresent(delay::record);
        long conflicts = batch.verdicts().stream()
                .filter(verdict -> verdict.kind() == Verdict.Kind.CONFLICT)
                .count();
        long unreadable = batch.verdicts().stream()
                .filter(verdict -> verdict.kind() == Verdict.Kind.UNREADABLE)
                .count();
        if (conflicts + unreadable + batch.oddities().size() > 0) {
            LOG.warn(
                    "set aside: {} conflicts, {} unreadable deliveries, {} unreadable records; read up to {}",
                    conflicts,
                    unreadable,
                    batch.oddities().size(),
                    batch.asOf());
        }
    }

    private Counter unreadable(String topic) {
        return Counter.builder("utbredt.lookup.unreadable")
                .description("records the look-ups could not read and set aside")
                .tag("topic", topic)
                .register(registry);
    }

    private static Map<MetricName, ? extends Metric> metrics(MessageListenerContainer container) {
        Map<MetricName, Metric> all = new HashMap<>();
        container.metrics().values().forEach(all::putAll);
        return all;
    }
}
