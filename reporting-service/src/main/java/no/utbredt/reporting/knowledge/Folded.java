package no.utbredt.reporting.knowledge;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.knowledge.Reports.Subject;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * What earlier questions worked out, until something is recorded that may change it. Losing it costs time, nothing else. What is
 * known to the last is kept for every subject; of earlier horizons only some.
 */
final class Folded {
    private static final int MOST_SUBJECTS = 1024;
    private static final int MOST_EARLIER = 128;
    private static final int MOST_REGISTRIES = 8;

    private record Earlier(Subject subject, Horizon horizon) {}

    private record Registered(
            @Nullable Instant actors, @Nullable Instant groups) {}

    private final Map<Subject, Adoptions> latest = new ConcurrentHashMap<>();
    private final Map<Earlier, Adoptions> earlier = new ConcurrentHashMap<>();
    private final Map<Registered, Registry> registries = new ConcurrentHashMap<>();

    Adoptions adoptions(Subject subject, Horizon horizon, Supplier<Adoptions> work) {
        return horizon.equals(Horizon.LATEST)
                ? remembered(latest, subject, MOST_SUBJECTS, work)
                : remembered(earlier, new Earlier(subject, horizon), MOST_EARLIER, work);
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

    /** What is said of a subject by that reference is no longer what it was, for those whose horizon reaches to the cause. */
    void outdated(Subject subject, Reference used, Report cause) {
        Adoptions known = latest.get(subject);
        if (known != null) {
            known.outdated(used);
        }
        earlier.forEach((key, adoptions) -> {
            if (key.subject().equals(subject) && cause.within(key.horizon())) {
                adoptions.outdated(used);
            }
        });
    }

    void forgetAll() {
        latest.clear();
        earlier.clear();
        registries.clear();
    }
}
