package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Registry;

/**
 * What one actor says for every unit beneath it. Who is beneath it changes on a few days; what is said between two of them is said
 * for the same units and gathered together, so that one claim more costs the same however many there are. Guarded by whoever
 * holds it.
 */
final class ForUnits {
    private final Registry registry;
    private final String speaker;
    /** The first epoch days of times in which the same units belong to it. */
    private final NavigableMap<Integer, Gathering> byTime = new TreeMap<>();

    private int size;

    ForUnits(Registry registry, String speaker, List<Claim> claims) {
        this.registry = registry;
        this.speaker = speaker;
        turns().forEach(day -> byTime.put(day, new Gathering(List.of())));
        claims.forEach(this::add);
    }

    private Set<Integer> turns() {
        Set<Integer> days = new TreeSet<>(Set.of(Integer.MIN_VALUE));
        for (String unit : registry.withAllBeneath(Set.of(speaker))) {
            Actor actor = registry.actor(unit);
            for (Dated<String> parent : actor == null ? List.<Dated<String>>of() : actor.parents()) {
                days.add(parent.from());
                if (parent.to() < Integer.MAX_VALUE) {
                    days.add(parent.to() + 1);
                }
            }
        }
        return days;
    }

    /** How many claims there are. */
    int size() {
        return size;
    }

    void add(Claim claim) {
        size += at(claim).add(claim) ? 1 : 0;
    }

    void remove(Claim claim) {
        size -= at(claim).remove(claim) ? 1 : 0;
    }

    private Gathering at(Claim claim) {
        return byTime.floorEntry(claim.statedAt().last()).getValue();
    }

    /** The times, by their first epoch days, in which something is said and the unit belongs to it. */
    List<Integer> times(String unit) {
        List<Integer> times = new ArrayList<>();
        byTime.forEach((day, claims) -> {
            if (!claims.isEmpty() && registry.isWithin(unit, speaker, day)) {
                times.add(day);
            }
        });
        return times;
    }

    /** What tells of what was said in the time that begins on that day, in no order. */
    List<Claim> telling(int day) {
        return byTime.getOrDefault(day, new Gathering(List.of())).telling();
    }
}
