package no.utbredt.adoption.history;

/**
 * Which state of a document, so that whoever changes it can say which one he saw.
 *
 * @param epoch grows with a restore from backup
 * @param number grows with each change
 */
public record Edition(long epoch, long number) {

    /** The edition of what is not there yet. */
    public static final Edition ABSENT = new Edition(0, 0);

    /** As an HTTP entity tag carries it, without the quotation marks. */
    @Override
    public String toString() {
        return epoch + "-" + number;
    }
}
