package no.utbredt.reporting.knowledge;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/** Documents of one kind, of each the highest version it was given. */
final class Documents<S> {
    private static final int MOST_KNOWN = 8;

    private final Map<String, Document<S>> byId = new HashMap<>();
    /** Worked out for earlier questions, by the last recording they knew. */
    private final Map<Instant, Map<String, S>> known = new ConcurrentHashMap<>();

    private final TreeSet<Instant> recordings = new TreeSet<>();

    /** Whether it is news; an older version never wins over a newer one. */
    boolean learn(Document<S> document) {
        Document<S> held = byId.get(document.id());
        if (held != null && held.version().compareTo(document.version()) >= 0) {
            return false;
        }
        byId.put(document.id(), document);
        document.history().forEach(entry -> recordings.add(entry.at()));
        known.clear();
        return true;
    }

    Collection<Document<S>> all() {
        return byId.values();
    }

    /** The states known within the horizon, by id. */
    Map<String, S> within(Horizon horizon) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        Instant last = lastWithin(horizon);
        return last == null ? Map.of() : known.computeIfAbsent(last, at -> states(horizon));
    }

    private Map<String, S> states(Horizon horizon) {
        Map<String, S> states = new TreeMap<>();
        byId.forEach((id, document) -> {
            S state = document.within(horizon);
            if (state != null) {
                states.put(id, state);
            }
        });
        return Collections.unmodifiableMap(states);
    }

    /** The last recording of all, or null when there is none. */
    @Nullable
    Instant last() {
        return recordings.isEmpty() ? null : recordings.last();
    }

    /** The last recording the horizon knows; horizons with the same one know the same states. Null when it knows none. */
    @Nullable
    Instant lastWithin(Horizon horizon) {
        return recordings.lower(horizon.before());
    }
}
