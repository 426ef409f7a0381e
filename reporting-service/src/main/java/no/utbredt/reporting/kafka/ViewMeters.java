package no.utbredt.reporting.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import no.utbredt.reporting.view.View;
import no.utbredt.reporting.view.ViewStatus.Position;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far the view has come, for whoever watches. Nothing is tagged by actor. */
final class ViewMeters implements MeterBinder {

    private final View view;
    private final Clock clock;

    ViewMeters(View view, Clock clock) {
        this.view = view;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        ReadTopics.PARTITIONS.forEach(partition -> bind(registry, partition));
        Gauge.builder("utbredt.view.ready", view, v -> v.status().ready() ? 1 : 0)
                .description("1 when everything that was on the topics at start has been read")
                .register(registry);
        TimeGauge.builder(
                        "utbredt.view.rebuild",
                        view,
                        TimeUnit.MILLISECONDS,
                        v -> millis(v.status().rebuild()))
                .description("from start to ready")
                .register(registry);
        TimeGauge.builder(
                        "utbredt.view.edge.age",
                        view,
                        TimeUnit.MILLISECONDS,
                        v -> age(v.status().knownUpTo()))
                .description("how long ago the instant is up to which everything is known")
                .register(registry);
        Gauge.builder("utbredt.view.unreadable", view, v -> v.unreadable().count())
                .description("records that could not be read and were set aside")
                .register(registry);
    }

    private void bind(MeterRegistry registry, TopicPartition partition) {
        Gauge.builder("utbredt.view.position", view, v -> at(v, partition).position())
                .description("next offset to be read")
                .tags("topic", partition.topic(), "partition", String.valueOf(partition.partition()))
                .register(registry);
        Gauge.builder("utbredt.view.lag", view, v -> at(v, partition).lag())
                .description("offsets not yet read")
                .tags("topic", partition.topic(), "partition", String.valueOf(partition.partition()))
                .register(registry);
    }

    private static Position at(View view, TopicPartition partition) {
        return view.status().positions().stream()
                .filter(position ->
                        position.topic().equals(partition.topic()) && position.partition() == partition.partition())
                .findFirst()
                .orElse(new Position(partition.topic(), partition.partition(), 0, 0));
    }

    private static double millis(@Nullable Duration duration) {
        return duration == null ? Double.NaN : duration.toMillis();
    }

    private double age(@Nullable Instant edge) {
        return edge == null
                ? Double.NaN
                : Duration.between(edge, clock.instant()).toMillis();
    }
}
