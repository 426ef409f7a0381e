package no.utbredt.reporting.adoption;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Of each actor reports speak of, in order, how much of what they say cannot be right, in bounds; and of all together. It never
 * changes.
 *
 * @param byActor those of whom nothing is doubted are among them
 */
public record Doubts(SortedMap<String, OfActor> byActor, OfActor all) {

    /**
     * Of one actor, or of several.
     *
     * @param disagreements pairs of reports that cannot both be right
     * @param withinDocuments those of them that stand in one document
     * @param falls reports that moved the actor down
     */
    public record OfActor(int disagreements, int withinDocuments, int falls) {

        private static final OfActor NOTHING = new OfActor(0, 0, 0);

        static OfActor of(Adoption own) {
            int within = own.withinDocuments().size();
            int pairs = own.betweenSources().size() + within + own.goingBack().size();
            int falls = own.falls().size();
            return pairs + falls == 0 ? NOTHING : new OfActor(pairs, within, falls);
        }

        private OfActor plus(OfActor other) {
            return new OfActor(
                    disagreements + other.disagreements, withinDocuments + other.withinDocuments, falls + other.falls);
        }
    }

    /** What there is without some actors. */
    public Doubts without(Collection<String> some) {
        if (some.stream().noneMatch(byActor::containsKey)) {
            return this;
        }
        TreeMap<String, OfActor> others = new TreeMap<>(byActor);
        others.keySet().removeAll(Set.copyOf(some));
        return of(others);
    }

    static Doubts of(TreeMap<String, OfActor> byActor) {
        return new Doubts(
                Collections.unmodifiableSortedMap(byActor),
                byActor.values().stream().reduce(OfActor.NOTHING, OfActor::plus));
    }
}
