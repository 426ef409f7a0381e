package no.utbredt.reporting.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.contract.report.Progress;
import no.utbredt.reporting.view.ViewStatus.WriterEdge;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Up to which instant the view knows everything: the earliest word of all expected writers whose writings have been read,
 * minus what clocks may differ. Used by the reader's thread only.
 */
final class Edge {

    private final List<WriterWait> waits;
    private final Duration clockSkew;

    Edge(Collection<Writer> expected, Duration clockSkew) {
        this.waits = expected.stream().map(WriterWait::new).toList();
        this.clockSkew = clockSkew;
    }

    /** A word was read; writers nobody expects are none of the edge's business. */
    void hear(Progress word) {
        waits.stream()
                .filter(wait -> wait.writer().name().equals(word.writer())
                        && wait.writer().partition() == word.partition())
                .forEach(wait -> wait.hear(word.upTo()));
    }

    /** The partitions whose ends have to be taken for the words heard since; empty when there are none. */
    Set<TopicPartition> endsNeeded() {
        return waits.stream()
                .filter(WriterWait::needsEnds)
                .flatMap(wait -> wait.writer().writesTo().stream())
                .collect(Collectors.toSet());
    }

    /** The ends, taken after the words were heard. */
    void waitUntil(Map<TopicPartition, Long> ends) {
        waits.stream()
                .filter(WriterWait::needsEnds)
                .forEach(wait -> wait.waitUntil(
                        wait.writer().writesTo().stream().collect(Collectors.toMap(Function.identity(), ends::get))));
    }

    void moved(Map<TopicPartition, Long> positions) {
        waits.forEach(wait -> wait.moved(positions));
    }

    /** The edge, or null while a writer has not been heard. */
    @Nullable
    Instant knownUpTo() {
        List<Instant> known =
                waits.stream().map(WriterWait::known).filter(Objects::nonNull).toList();
        return known.size() < waits.size()
                ? null
                : known.stream()
                        .min(Instant::compareTo)
                        .map(at -> at.minus(clockSkew))
                        .orElse(null);
    }

    List<WriterEdge> writers() {
        return waits.stream()
                .map(wait -> new WriterEdge(wait.writer().name(), wait.writer().partition(), wait.known()))
                .toList();
    }
}
