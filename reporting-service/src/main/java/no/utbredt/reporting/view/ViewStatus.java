package no.utbredt.reporting.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the view has come.
 *
 * @param ready whether everything that was on the topics at start has been read
 * @param knownUpTo the edge: the instant up to which everything delivered or edited has been worked off and read, clock skew
 *     taken off; null while some writer has not been heard
 * @param rebuild how long it took from start to ready, or null before
 * @param positions where the reader stands on each partition, by topic and partition
 * @param writers how far each expected writer has come
 * @param lost what the log is seen to lack, as far as a reader can know it; empty when nothing is seen
 * @param lastTurn when the reader last came round
 * @param failure why the reader cannot read at the moment, or null when it can
 * @param alive whether the reader is still trying
 */
public record ViewStatus(
        boolean ready,
        @Nullable Instant knownUpTo,
        @Nullable Duration rebuild,
        List<Position> positions,
        List<WriterEdge> writers,
        List<Loss> lost,
        Instant lastTurn,
        @Nullable String failure,
        boolean alive) {

    public ViewStatus {
        positions = List.copyOf(positions);
        writers = List.copyOf(writers);
        lost = List.copyOf(lost);
    }

    /** The status before anything has been read. */
    public static ViewStatus unread(Instant now) {
        return new ViewStatus(
                false, null, null, List.of(), List.of(), List.of(), now, "nothing has been read yet", true);
    }

    /** Records not yet read, all partitions together. */
    public long lag() {
        return positions.stream().mapToLong(Position::lag).sum();
    }

    /**
     * Where the reader stands on one partition.
     *
     * @param position the next offset to be read
     * @param lag offsets between it and the end known to the reader, at least 0
     */
    public record Position(String topic, int partition, long position, long lag) {}

    /**
     * What the log lacks.
     *
     * @param from offset of the first record that is gone
     * @param records at least so many
     */
    public record Loss(String topic, int partition, long from, long records) {}

    /**
     * How far one writer has come.
     *
     * @param upTo everything it was given up to this instant has been read, or null when it has not been heard
     */
    public record WriterEdge(
            String writer, int partition, @Nullable Instant upTo) {}
}
