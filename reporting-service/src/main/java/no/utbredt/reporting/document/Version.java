package no.utbredt.reporting.document;

import java.util.Comparator;

/**
 * The version of a document; the higher always wins, however late the lower arrives.
 *
 * @param epoch from 1, growing with each restore from backup
 * @param number from 1, growing with each change within an epoch
 */
public record Version(long epoch, long number) implements Comparable<Version> {
    private static final Comparator<Version> ORDER =
            Comparator.comparingLong(Version::epoch).thenComparingLong(Version::number);

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }
}
