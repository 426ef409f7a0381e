package no.utbredt.reporting.adoption;

import java.util.HashSet;
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
    private volatile @Nullable Doubts known;

    KeptDoubts(Adoptions adoptions) {
        this.adoptions = adoptions;
    }

    Doubts all() {
        Doubts before = known;
        if (before != null && touched.isEmpty()) {
            return before;
        }
        Set<String> again = before == null ? adoptions.mentioned() : Set.copyOf(touched);
        touched.clear();
        TreeMap<String, Doubts.OfActor> all = before == null ? new TreeMap<>() : new TreeMap<>(before.byActor());
        for (String actor : again) {
            Adoption own = adoptions.own(actor);
            if (own.isEmpty()) {
                all.remove(actor);
            } else {
                all.put(actor, Doubts.OfActor.of(own));
            }
        }
        Doubts worked = Doubts.of(all);
        known = worked;
        return worked;
    }

    /** How many actors are spoken of, as last worked out; for whoever does not hold the lock. */
    int lastCount() {
        Doubts last = known;
        return last == null ? 0 : last.byActor().size();
    }

    void touched(Set<String> actors) {
        touched.addAll(actors);
    }
}
