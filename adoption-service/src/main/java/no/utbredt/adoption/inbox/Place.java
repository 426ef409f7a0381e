package no.utbredt.adoption.inbox;

/**
 * Where a letter lies.
 *
 * @param topic the inbox
 * @param partition from 0
 * @param offset from 0
 */
public record Place(String topic, int partition, long offset) {

    @Override
    public String toString() {
        return topic + "-" + partition + "-" + offset;
    }
}
