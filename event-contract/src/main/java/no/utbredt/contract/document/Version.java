package no.utbredt.contract.document;

import java.util.Comparator;

/**
 * The version of a document. A restore from backup starts a new epoch, so that the higher always wins and nothing older is
 * ever published over something newer.
 *
 * @param epoch from 1
 * @param number from 1, growing by one with each change within an epoch
 */
public record Version(long epoch, long number) implements Comparable<Version> {

    private static final Comparator<Version> ORDER =
            Comparator.comparingLong(Version::epoch).thenComparingLong(Version::number);

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }
}
