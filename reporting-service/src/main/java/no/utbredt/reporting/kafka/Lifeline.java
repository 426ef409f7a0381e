package no.utbredt.reporting.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.utbredt.reporting.view.ViewStatus;
import no.utbredt.reporting.view.ViewStatus.Position;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** What the reader's thread lets others know of itself, whole, after each turn. */
final class Lifeline {

    private final Clock clock;
    private final Instant started;
    private @Nullable Duration rebuild;
    private volatile ViewStatus status;

    Lifeline(Clock clock) {
        this.clock = clock;
        this.started = clock.instant();
        this.status = ViewStatus.unread(started);
    }

    ViewStatus status() {
        return status;
    }

    void turned(
            Map<TopicPartition, Long> positions,
            Map<TopicPartition, Long> lags,
            boolean caughtUp,
            Edge edge,
            LogLosses losses) {
        Instant now = clock.instant();
        if (caughtUp && rebuild == null) {
            rebuild = Duration.between(started, now);
        }
        status = new ViewStatus(
                caughtUp,
                edge.knownUpTo(),
                rebuild,
                inOrder(positions, lags),
                edge.writers(),
                List.copyOf(losses.found()),
                now,
                null,
                true);
    }

    /** The brokers failed the reader; it will try again. */
    void failed(String why) {
        status = with(why, true);
    }

    /** The reader will not try again. */
    void died(String why) {
        status = with(why, false);
    }

    private ViewStatus with(String failure, boolean alive) {
        ViewStatus last = status;
        return new ViewStatus(
                last.ready(),
                last.knownUpTo(),
                last.rebuild(),
                last.positions(),
                last.writers(),
                last.lost(),
                clock.instant(),
                failure,
                alive);
    }

    private static List<Position> inOrder(Map<TopicPartition, Long> positions, Map<TopicPartition, Long> lags) {
        return ReadTopics.PARTITIONS.stream()
                .map(partition -> new Position(
                        partition.topic(),
                        partition.partition(),
                        positions.getOrDefault(partition, 0L),
                        lags.getOrDefault(partition, 0L)))
                .toList();
    }
}
