package no.utbredt.reporting.actor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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

    /** Those of them that are of that kind, in order. */
    static List<String> ofKind(Registry registry, String id, String kind, int day) {
        return of(registry, id, day).stream()
                .filter(each -> registry.known(each).kind().equals(kind))
                .sorted()
                .toList();
    }

    /** Everything it ever belonged to, on whatever day, nearest first. */
    static Set<String> everAbove(Registry registry, String id) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(id));
        while (!ahead.isEmpty()) {
            Actor actor = registry.actor(ahead.remove());
            if (actor != null) {
                actor.parents().stream().map(Dated::value).filter(found::add).forEach(ahead::add);
            }
        }
        found.remove(id);
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
        return nearest(registry, id, day, actor -> own(actor, day));
    }

    /** What the nearest level has that has any, each once. */
    static <T> List<T> nearest(Registry registry, String id, int day, Function<Actor, List<T>> own) {
        Set<String> level = Set.of(id);
        Set<String> seen = new LinkedHashSet<>();
        while (!level.isEmpty() && seen.addAll(level)) {
            Set<T> found = new LinkedHashSet<>();
            Set<String> next = new LinkedHashSet<>();
            for (String each : level) {
                Actor actor = registry.actor(each);
                if (actor != null) {
                    own.apply(actor).forEach(found::add);
                    next.addAll(parents(actor, day));
                }
            }
            if (!found.isEmpty()) {
                return List.copyOf(found);
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
