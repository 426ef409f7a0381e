package no.utbredt.reporting.knowledge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.kept.Kept;
import no.utbredt.reporting.kept.Once;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one kind, of each the highest version that was given. It never changes: learning makes another one. What is
 * worked out of it for one question is kept for the next, and worked out once for all who wait.
 */
final class Documents<S> {
    private static final int MOST_KNOWN = 8;

    private final Kept<String, Document<S>> byId;
    /** Worked out for earlier questions, by the last recording they knew. */
    private final Map<Instant, Once<Map<String, S>>> known = new ConcurrentHashMap<>();

    private final Once<TreeSet<Instant>> recordings = new Once<>(this::recordings);

    private Documents(Kept<String, Document<S>> byId) {
        this.byId = byId;
    }

    static <S> Documents<S> none() {
        return new Documents<>(Kept.by(Document::id));
    }

    /** With those given; the same when none of them is news: an older version never wins over a newer one. */
    Documents<S> learned(Collection<Document<S>> given) {
        Kept<String, Document<S>> all = byId;
        for (Document<S> document : given) {
            Document<S> held = all.get(document.id());
            all = held != null && held.version().compareTo(document.version()) >= 0 ? all : all.with(document);
        }
        return all == byId ? this : new Documents<>(all);
    }

    /** With these states after all others of their documents. */
    Documents<S> supposing(Map<String, S> states, Instant at) {
        List<Document<S>> supposed = new ArrayList<>();
        states.forEach((id, state) -> {
            Document<S> held = byId.get(id);
            List<Recorded<S>> history = new ArrayList<>(held == null ? List.of() : held.history());
            history.add(new Recorded<>(at, state));
            Version version = held == null ? new Version(0, 0) : held.version();
            supposed.add(new Document<>(id, new Version(version.epoch(), version.number() + 1), history));
        });
        return learned(supposed);
    }

    /** What is known of one of them within the horizon; null when nothing is or it was removed. */
    @Nullable
    S within(Horizon horizon, String id) {
        Document<S> document = byId.get(id);
        return document == null ? null : document.within(horizon);
    }

    List<Document<S>> all() {
        return byId.all().toList();
    }

    /** The states known within the horizon, by id. */
    Map<String, S> within(Horizon horizon) {
        Instant last = lastWithin(horizon);
        if (last == null) {
            return Map.of();
        }
        if (known.size() >= MOST_KNOWN && !known.containsKey(last)) {
            known.clear();
        }
        return known.computeIfAbsent(last, at -> new Once<>(() -> states(horizon)))
                .get();
    }

    private Map<String, S> states(Horizon horizon) {
        Map<String, S> states = new TreeMap<>();
        byId.all().forEach(document -> {
            S state = document.within(horizon);
            if (state != null) {
                states.put(document.id(), state);
            }
        });
        return Collections.unmodifiableMap(states);
    }

    private TreeSet<Instant> recordings() {
        TreeSet<Instant> all = new TreeSet<>();
        byId.all().forEach(document -> document.history().forEach(entry -> all.add(entry.at())));
        return all;
    }

    /** The last recording of all, or null when there is none. */
    @Nullable
    Instant last() {
        return recordings.get().isEmpty() ? null : recordings.get().last();
    }

    /** The last recording the horizon knows; horizons with the same one know the same states. Null when it knows none. */
    @Nullable
    Instant lastWithin(Horizon horizon) {
        return recordings.get().lower(horizon.before());
    }
}
