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
import no.utbredt.reporting.view.ViewStatus.WriterEdge;
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
        reader(registry);
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

    private void reader(MeterRegistry registry) {
        Gauge.builder("utbredt.view.alive", view, v -> v.status().alive() ? 1 : 0)
                .description("1 while the one thread that reads is reading or trying to")
                .register(registry);
        Gauge.builder("utbredt.view.reading", view, v -> v.status().failure() == null ? 1 : 0)
                .description("1 while the brokers let the view read")
                .register(registry);
        TimeGauge.builder(
                        "utbredt.view.turn.age",
                        view,
                        TimeUnit.MILLISECONDS,
                        v -> age(v.status().lastTurn()))
                .description("how long ago the reader last came round")
                .register(registry);
        Writer.EXPECTED.forEach(writer -> TimeGauge.builder(
                        "utbredt.view.writer.age", view, TimeUnit.MILLISECONDS, v -> age(upTo(v, writer)))
                .description("how long ago the instant is up to which everything of the writer has been read")
                .tags("writer", writer.name(), "partition", String.valueOf(writer.partition()))
                .register(registry));
    }

    private static @Nullable Instant upTo(View view, Writer writer) {
        return view.status().writers().stream()
                .filter(edge -> edge.writer().equals(writer.name()) && edge.partition() == writer.partition())
                .findFirst()
                .map(WriterEdge::upTo)
                .orElse(null);
    }

    private void bind(MeterRegistry registry, TopicPartition partition) {
        Gauge.builder("utbredt.view.position", view, v -> at(v, partition).position())
                .description("next offset to be read")
                .tags("topic", partition.topic(), "partition", String.valueOf(partition.partition()))
                .register(registry);
        Gauge.builder("utbredt.view.lag", view, v -> at(v, partition).lag())
                .description("offsets not yet read")
                .baseUnit("records")
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
