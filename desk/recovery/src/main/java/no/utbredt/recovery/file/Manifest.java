package no.utbredt.recovery.file;

import java.time.Instant;
import java.util.List;

/**
 * What a backup consists of.
 *
 * @param format version of the backup's form, today {@link #FORMAT}
 * @param product name and version of what took it
 * @param begunAt when the first document was read, UTC
 * @param takenAt when the last end was taken, UTC
 * @param epoch the highest epoch of any document version in it; a restore goes on in the next one
 * @param pieces every file but this one
 */
public record Manifest(int format, String product, Instant begunAt, Instant takenAt, long epoch, List<Piece> pieces) {

    /** The form this code writes and reads. */
    public static final int FORMAT = 1;

    public Manifest {
        pieces = List.copyOf(pieces);
    }

    /** The collections. */
    public List<Piece> collections() {
        return pieces.stream().filter(piece -> piece.log() == null).toList();
    }

    /** The partitions of a topic, in order. */
    public List<Piece> partitions(String topic) {
        return pieces.stream().filter(piece -> piece.isOf(topic)).toList();
    }
}
