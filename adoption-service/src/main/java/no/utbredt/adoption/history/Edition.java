package no.utbredt.adoption.history;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** The edition as an entity tag carries it, or nothing where it is none. */
    public static Optional<Edition> read(String text) {
        Matcher tag = TEXT.matcher(text);
        return tag.matches()
                ? Optional.of(new Edition(Long.parseLong(tag.group(1)), Long.parseLong(tag.group(2))))
                : Optional.empty();
    }

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
