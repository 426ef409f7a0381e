package no.utbredt.reporting.adoption;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps who is spoken of and how much of it cannot be right, and looks again only at those of whom something was said since.
 * Guarded by the lock of {@link Adoptions}; what it answers never changes.
 */
final class KeptDoubts {
    private final Adoptions adoptions;
    private final Set<String> touched = new HashSet<>();
    private volatile @Nullable Map<String, Integer> known;

    KeptDoubts(Adoptions adoptions) {
        this.adoptions = adoptions;
    }

    Map<String, Integer> all() {
        Map<String, Integer> before = known;
        if (before != null && touched.isEmpty()) {
            return before;
        }
        Set<String> again = before == null ? adoptions.mentioned() : Set.copyOf(touched);
        touched.clear();
        Map<String, Integer> all = before == null ? new TreeMap<>() : new TreeMap<>(before);
        for (String actor : again) {
            if (adoptions.own(actor).isEmpty()) {
                all.remove(actor);
            } else {
                all.put(actor, adoptions.disagreements(actor).size());
            }
        }
        Map<String, Integer> worked = Collections.unmodifiableMap(all);
        known = worked;
        return worked;
    }

    /** How many actors are spoken of, as last worked out; for whoever does not hold the lock. */
    int lastCount() {
        Map<String, Integer> last = known;
        return last == null ? 0 : last.size();
    }

    void touched(Set<String> actors) {
        touched.addAll(actors);
    }
}
