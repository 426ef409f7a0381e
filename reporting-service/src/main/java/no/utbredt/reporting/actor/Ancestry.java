package no.utbredt.reporting.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an actor belongs to on a day, level by level. */
final class Ancestry {
    private Ancestry() {}

    /** The actor and everything known it belongs to, nearest first. */
    static Set<String> of(Registry registry, String id, int day) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> level = Set.of(id);
        while (!level.isEmpty()) {
            Set<String> next = new LinkedHashSet<>();
            for (String each : level) {
                Actor actor = registry.actor(each);
                if (actor != null && found.add(each)) {
                    parents(actor, day).forEach(next::add);
                }
            }
            level = next;
        }
        return found;
    }

    private static List<String> parents(Actor actor, int day) {
        return actor.parents().stream()
                .filter(parent -> parent.holdsOn(day))
                .map(Dated::value)
                .toList();
    }

    /** The places of the nearest level that has any. */
    static List<Place> places(Registry registry, String id, int day) {
        Set<String> level = Set.of(id);
        Set<String> seen = new LinkedHashSet<>();
        while (!level.isEmpty() && seen.addAll(level)) {
            Set<Place> places = new LinkedHashSet<>();
            Set<String> next = new LinkedHashSet<>();
            for (String each : level) {
                Actor actor = registry.actor(each);
                if (actor != null) {
                    own(actor, day).forEach(places::add);
                    next.addAll(parents(actor, day));
                }
            }
            if (!places.isEmpty()) {
                return List.copyOf(places);
            }
            level = next;
        }
        return List.of();
    }

    private static List<Place> own(Actor actor, int day) {
        return actor.places().stream()
                .filter(place -> place.holdsOn(day))
                .map(Dated::value)
                .toList();
    }
}
