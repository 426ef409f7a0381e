package no.utbredt.simulator.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.simulator.cast.Vendor;
import tools.jackson.databind.node.ObjectNode;

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
    public synchronized Map<String, Integer> report(Vendor vendor, List<ObjectNode> events) {
        if (open-- <= 0) {
            throw new IllegalStateException("the door is shut");
        }
        Map<String, Integer> statuses = new HashMap<>();
        for (ObjectNode event : events) {
            if (!event.path("source").asString().startsWith(vendor.sourcePrefix())) {
                throw new IllegalArgumentException(event + " is none of " + vendor.id());
            }
            String before = kept.putIfAbsent(event.path("source") + " " + event.path("id"), event.toString());
            String status = before == null ? "recorded" : before.equals(event.toString()) ? "duplicate" : "conflict";
            statuses.merge(status, 1, Integer::sum);
        }
        return statuses;
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
