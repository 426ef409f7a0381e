package no.utbredt.reporting.kafka;

import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The wait for one writer's word to become knowledge. A word counts when everything that lay on the writer's topics after
 * the word was read has been read too. While one word is waited for, only the newest later one is kept: taking the ends
 * later than the word was read can only make the wait longer, never the claim wrong.
 */
final class WriterWait {

    private final Writer writer;
    private @Nullable Instant known;
    private @Nullable Instant awaited;
    private @Nullable Instant heard;
    private Map<TopicPartition, Long> until = Map.of();

    WriterWait(Writer writer) {
        this.writer = writer;
    }

    Writer writer() {
        return writer;
    }

    @Nullable
    Instant known() {
        return known;
    }

    void hear(Instant upTo) {
        heard = later(heard, upTo);
    }

    boolean needsEnds() {
        return awaited == null && heard != null;
    }

    void waitUntil(Map<TopicPartition, Long> ends) {
        awaited = heard;
        heard = null;
        until = ends;
    }

    void moved(Map<TopicPartition, Long> positions) {
        if (awaited != null && Ends.reached(positions, until)) {
            known = later(known, awaited);
            awaited = null;
        }
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
