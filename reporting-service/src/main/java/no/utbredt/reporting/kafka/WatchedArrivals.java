package no.utbredt.reporting.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.utbredt.contract.Topics;
import no.utbredt.watch.trace.ContinuedTraces;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Measures how old a report is when the view has it, and continues the traces of what is read. Reports recorded before this
 * view began are its rebuilding and are not measured.
 */
final class WatchedArrivals implements Arrivals {

    private final ContinuedTraces traces;
    private final Clock clock;
    private final Instant begun;
    private final Timer delay;

    WatchedArrivals(ContinuedTraces traces, MeterRegistry registry, Clock clock) {
        this.traces = traces;
        this.clock = clock;
        this.begun = clock.instant();
        this.delay = Timer.builder("utbredt.view.delay")
                .description("from the log taking a report to the view having it")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofMinutes(10))
                .register(registry);
    }

    @Override
    public void during(ConsumerRecords<byte[], byte[]> records, Runnable work) {
        traces.during("view ingest", records, work);
        if (!records.isEmpty()) {
            measure(records);
        }
    }

    /** The register stamps a report's record with the time the log took the delivery. */
    private void measure(ConsumerRecords<byte[], byte[]> records) {
        Instant now = clock.instant();
        records.records(Topics.REPORTS.name()).forEach(record -> {
            Instant recorded = Instant.ofEpochMilli(record.timestamp());
            if (recorded.isAfter(begun)) {
                delay.record(Duration.between(recorded, now));
            }
        });
    }
}
