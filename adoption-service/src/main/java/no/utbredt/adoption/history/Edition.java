package no.utbredt.adoption.history;

import java.util.Comparator;

/**
 * Which state of a document, so that whoever changes it can say which one he saw.
 *
 * @param epoch grows with a restore from backup
 * @param number grows with each change
 */
public record Edition(long epoch, long number) implements Comparable<Edition> {

    /** The edition of what is not there yet. */
    public static final Edition ABSENT = new Edition(0, 0);

    private static final Comparator<Edition> ORDER =
            Comparator.comparingLong(Edition::epoch).thenComparingLong(Edition::number);

    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }

    /** As an HTTP entity tag carries it, without the quotation marks. */
    @Override
    public String toString() {
        return epoch + "-" + number;
    }
}
