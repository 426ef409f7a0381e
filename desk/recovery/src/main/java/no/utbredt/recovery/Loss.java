package no.utbredt.recovery;

/**
 * What the document store has seen of a partition and the log no longer has.
 *
 * @param from the first place lost: where the log ends now
 * @param to the last place seen
 */
public record Loss(String topic, int partition, long from, long to) {

    /** How many places are lost, at least. */
    public long places() {
        return to - from + 1;
    }

    @Override
    public String toString() {
        return "%s-%d: %d (%d–%d)".formatted(topic, partition, places(), from, to);
    }
}
