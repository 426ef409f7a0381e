package no.utbredt.reporting.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import no.utbredt.watch.trace.ContinuedTraces;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class WatchedArrivalsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final WatchedArrivals arrivals = new WatchedArrivals(
            new ContinuedTraces(null, "ce_traceparent"), registry, Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void what_was_recorded_before_the_view_began_is_its_rebuilding_and_not_its_delay() {
        boolean[] done = {false};
        arrivals.during(report(NOON.minusSeconds(86_400)), () -> done[0] = true);
        assertThat(done[0]).isTrue();
        assertThat(registry.get("utbredt.view.delay").timer().count()).isZero();
    }

    @Test
    void how_old_a_report_is_when_the_view_has_it_is_measured() {
        AtomicReference<Instant> now = new AtomicReference<>(NOON);
        InstantSource clock = now::get;
        var watched = new WatchedArrivals(
                new ContinuedTraces(null, "ce_traceparent"), registry, clock.withZone(ZoneOffset.UTC));
        now.set(NOON.plusSeconds(9));
        watched.during(report(NOON.plusSeconds(7)), () -> {});
        assertThat(registry.get("utbredt.view.delay").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(2);
    }

    private static ConsumerRecords<byte[], byte[]> report(Instant recorded) {
        var record = new ConsumerRecord<>(
                "utbredt.reports",
                0,
                0,
                recorded.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                new byte[0],
                new byte[0],
                new RecordHeaders(),
                Optional.empty());
        return new ConsumerRecords<>(Map.of(new TopicPartition("utbredt.reports", 0), List.of(record)), Map.of());
    }
}
