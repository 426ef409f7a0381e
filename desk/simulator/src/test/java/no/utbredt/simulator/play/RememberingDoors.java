package no.utbredt.simulator.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.client.event.Event;
import no.utbredt.simulator.cast.Vendor;

/** Doors that keep what they are told, as the register does, and can be shut. */
final class RememberingDoors implements Doors {

    private final Map<String, String> kept = new HashMap<>();
    private final List<String> entered = Collections.synchronizedList(new ArrayList<>());
    private volatile int open = Integer.MAX_VALUE;

    /** Shuts the door for reports once that many batches have passed. */
    void shutAfter(int batches) {
        open = batches;
    }

    List<String> entered() {
        return entered;
    }

    int kept() {
        return kept.size();
    }

    @Override
    public synchronized Map<String, Integer> report(Vendor vendor, List<Event> events) {
        if (open-- <= 0) {
            throw new IllegalStateException("the door is shut");
        }
        Map<String, Integer> statuses = new HashMap<>();
        for (Event event : events) {
            if (!event.source().startsWith(vendor.sourcePrefix())) {
                throw new IllegalArgumentException(event + " is none of " + vendor.id());
            }
            String before = kept.putIfAbsent(event.source() + " " + event.id(), event.json());
            String status = before == null ? "recorded" : before.equals(event.json()) ? "duplicate" : "conflict";
            statuses.merge(status, 1, Integer::sum);
        }
        return statuses;
    }

    @Override
    public Map<String, Integer> file(Vendor vendor, String csv) {
        entered.add(vendor.id() + " " + csv.lines().count());
        return Map.of("read", (int) csv.lines().count() - 1);
    }

    @Override
    public void sheet(String kind, String csv) {
        entered.add(kind + " " + csv.lines().count());
    }

    @Override
    public void system(String id, Object state) {
        entered.add(id);
    }
}
