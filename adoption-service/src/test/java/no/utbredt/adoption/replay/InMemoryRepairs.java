package no.utbredt.adoption.replay;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Repairs in memory, by the same comparing and setting. */
public final class InMemoryRepairs implements Repairs {

    private final Map<String, Repair> kept = new HashMap<>();

    @Override
    public Map<String, Repair> find(Collection<String> entries) {
        Map<String, Repair> found = new HashMap<>(kept);
        found.keySet().retainAll(entries);
        return found;
    }

    @Override
    public List<Repair> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public boolean put(Repair repair) {
        if (find(repair.entry()).version() != repair.version() - 1) {
            return false;
        }
        kept.put(repair.entry(), repair);
        return true;
    }
}
