package no.utbredt.reporting.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.system.EhrSystem;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which neither an actor's memberships nor its place nor the systems it runs nor the names of what it
 * belongs to change.
 *
 * @param first epoch day
 * @param last epoch day
 */
record Era(int first, int last) {

    /** All of time, divided for that actor. */
    static List<Era> of(Registry registry, Map<String, EhrSystem> systems, String id) {
        List<Era> eras = new ArrayList<>();
        int first = Integer.MIN_VALUE;
        for (int turn : turns(registry, systems, id)) {
            eras.add(new Era(first, turn - 1));
            first = turn;
        }
        eras.add(new Era(first, Integer.MAX_VALUE));
        return eras;
    }

    private static Set<Integer> turns(Registry registry, Map<String, EhrSystem> systems, String id) {
        Set<Integer> turns = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(id));
        while (!ahead.isEmpty()) {
            String next = ahead.remove();
            Actor actor = registry.actor(next);
            if (actor != null && seen.add(next)) {
                note(List.of(actor.existence()), turns);
                note(actor.names(), turns);
                note(actor.groups(), turns);
                actor.groups().forEach(group -> note(registry.areas().area(group.value()), turns));
                note(actor.places(), turns);
                note(actor.parents(), turns);
                note(actor.systems(), turns);
                actor.systems().forEach(use -> note(systems.get(use.value().system()), turns));
                actor.parents().forEach(parent -> ahead.add(parent.value()));
            }
        }
        return turns;
    }

    private static void note(@Nullable NamedArea area, Set<Integer> turns) {
        if (area != null) {
            note(area.names(), turns);
        }
    }

    private static void note(@Nullable EhrSystem system, Set<Integer> turns) {
        if (system != null) {
            note(system.names(), turns);
            note(system.vendors(), turns);
        }
    }

    private static <T> void note(List<Dated<T>> dated, Set<Integer> turns) {
        for (Dated<T> each : dated) {
            if (each.from() > Integer.MIN_VALUE) {
                turns.add(each.from());
            }
            if (each.to() < Integer.MAX_VALUE) {
                turns.add(each.to() + 1);
            }
        }
    }
}
