package no.utbredt.reporting.actor;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, or a unit beneath one; never a person.
 *
 * @param kind code of what it is, for example {@link #MUNICIPALITY}
 * @param serviceArea for a service area beneath another actor its code, else null
 * @param names official names
 * @param identifiers in public registers
 * @param parents ids of the actors it belongs to
 * @param groups ids of the groups it is a member of
 * @param places county and health region
 * @param weights what it weighs
 * @param predecessors whom it took over from
 * @param existence from its first to its last day; the value is not used
 * @param restricted whether it may be a sole proprietor (law 12)
 * @param systems the EHR systems it runs, those that are known
 */
public record Actor(
        String kind,
        @Nullable String serviceArea,
        List<Dated<String>> names,
        List<Dated<Identifier>> identifiers,
        List<Dated<String>> parents,
        List<Dated<String>> groups,
        List<Dated<Place>> places,
        List<WeightPoint> weights,
        List<Predecessor> predecessors,
        Dated<Boolean> existence,
        boolean restricted,
        List<Dated<SystemInUse>> systems) {
    /** The kind of municipalities, the usual parent of a roll-up. */
    public static final String MUNICIPALITY = "MUNICIPALITY";

    public Actor {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        parents = List.copyOf(parents);
        groups = List.copyOf(groups);
        places = List.copyOf(places);
        weights = List.copyOf(weights);
        predecessors = List.copyOf(predecessors);
        systems = List.copyOf(systems);
    }

    /** The same, not to be shown (law 12). */
    Actor hidden() {
        return new Actor(
                kind,
                serviceArea,
                names,
                identifiers,
                parents,
                groups,
                places,
                weights,
                predecessors,
                existence,
                true,
                systems);
    }

    public boolean existsOn(int day) {
        return existence.holdsOn(day);
    }

    /** Its name on that day; before its first name that one, after its last the last; null when it has none. */
    public @Nullable String nameOn(int day) {
        return Dated.onOrLast(names, day);
    }

    /** The latest weight of that kind not after the day; one for {@link Weight#ACTORS}; empty when it is not known. */
    public OptionalLong weightOn(Weight kind, int day) {
        if (kind == Weight.ACTORS) {
            return OptionalLong.of(1);
        }
        WeightPoint latest = null;
        for (WeightPoint point : weights) {
            if (point.kind() == kind && point.day() <= day && (latest == null || latest.day() < point.day())) {
                latest = point;
            }
        }
        return latest == null ? OptionalLong.empty() : OptionalLong.of(latest.value());
    }

    /** The first epoch day after that one on which its weight of that kind is another, {@link Integer#MAX_VALUE} if none. */
    public int nextWeighing(Weight kind, int day) {
        int next = Integer.MAX_VALUE;
        for (WeightPoint point : weights) {
            if (point.kind() == kind && point.day() > day) {
                next = Math.min(next, point.day());
            }
        }
        return next;
    }
}
