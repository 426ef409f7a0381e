package no.utbredt.reporting.view;

import java.util.LinkedHashMap;
import java.util.List;

/** Records that could not be read: all counted, the newest listed. A record read twice counts once. */
public final class UnreadableRecords {

    private final int listed;
    private final LinkedHashMap<String, UnreadableRecord> newest = new LinkedHashMap<>();
    private long count;

    /** @param listed how many are kept for the list, at least 1 */
    public UnreadableRecords(int listed) {
        if (listed < 1) {
            throw new IllegalArgumentException("at least one unreadable record is listed, not " + listed);
        }
        this.listed = listed;
    }

    public synchronized void add(UnreadableRecord record) {
        String place = record.topic() + " " + record.partition() + " " + record.offset();
        if (newest.put(place, record) == null) {
            count++;
        }
        if (newest.size() > listed) {
            newest.pollFirstEntry();
        }
    }

    /** How many there are, listed or not. */
    public synchronized long count() {
        return count;
    }

    /** Topic, partition and offset of the newest; empty when there is none. Nothing of what it says. */
    public synchronized String lastPlace() {
        return newest.isEmpty() ? "" : newest.lastEntry().getKey();
    }

    /** The newest of them, oldest first. */
    public synchronized List<UnreadableRecord> list() {
        return List.copyOf(newest.values());
    }
}
