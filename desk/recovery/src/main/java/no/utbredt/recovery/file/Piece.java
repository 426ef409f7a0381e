package no.utbredt.recovery.file;

import org.jspecify.annotations.Nullable;

/**
 * One file of a backup.
 *
 * @param file its name within the folder
 * @param name the collection as {@code database.collection}, or the topic
 * @param log null for a collection
 * @param entries number of documents or records
 * @param bytes length of the file
 * @param sha256 checksum of the file, hexadecimal
 */
public record Piece(String file, String name, @Nullable Stretch log, long entries, long bytes, String sha256) {

    /**
     * The stretch of a partition that was kept.
     *
     * @param partition from 0
     * @param from first offset
     * @param end the offset after the last one looked at; fewer records than {@code end - from} were there when transaction
     *     markers or compaction left gaps
     * @param lastTime timestamp of the last record, milliseconds since 1970, or -1 when there is none
     */
    public record Stretch(int partition, long from, long end, long lastTime) {}

    /** Whether this is a partition of that topic. */
    public boolean isOf(String topic) {
        return log != null && name.equals(topic);
    }
}
