package no.utbredt.reporting.knowledge;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.knowledge.Reports.Subject;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/** What earlier questions worked out, until something is recorded that may change it. Losing it costs time, nothing else. */
final class Folded {
    private static final int MOST_ADOPTIONS = 256;
    private static final int MOST_REGISTRIES = 8;

    private record Subjects(Subject subject, Horizon horizon) {}

    private record Registered(
            @Nullable Instant actors, @Nullable Instant groups) {}

    private final Map<Subjects, Adoptions> adoptions = new ConcurrentHashMap<>();
    private final Map<Registered, Registry> registries = new ConcurrentHashMap<>();

    Adoptions adoptions(Subject subject, Horizon horizon, Supplier<Adoptions> work) {
        return remembered(adoptions, new Subjects(subject, horizon), MOST_ADOPTIONS, work);
    }

    Registry registry(@Nullable Instant lastActor, @Nullable Instant lastGroup, Supplier<Registry> work) {
        return remembered(registries, new Registered(lastActor, lastGroup), MOST_REGISTRIES, work);
    }

    private static <K, V> V remembered(Map<K, V> kept, K key, int most, Supplier<V> work) {
        V held = kept.get(key);
        if (held != null) {
            return held;
        }
        if (kept.size() >= most) {
            kept.clear();
        }
        V worked = work.get();
        V raced = kept.putIfAbsent(key, worked);
        return raced == null ? worked : raced;
    }

    void forget(Subject subject) {
        adoptions.keySet().removeIf(key -> key.subject().equals(subject));
    }

    void forgetAll() {
        adoptions.clear();
        registries.clear();
    }
}
