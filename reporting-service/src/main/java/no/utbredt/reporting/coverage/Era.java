package no.utbredt.reporting.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Registry;

/**
 * A stretch of time in which neither an actor's memberships nor its place nor the names of what it belongs to change.
 *
 * @param first epoch day
 * @param last epoch day
 */
record Era(int first, int last) {

    /** All of time, divided for that actor. */
    static List<Era> of(Registry registry, String id) {
        List<Era> eras = new ArrayList<>();
        int first = Integer.MIN_VALUE;
        for (int turn : turns(registry, id)) {
            eras.add(new Era(first, turn - 1));
            first = turn;
        }
        eras.add(new Era(first, Integer.MAX_VALUE));
        return eras;
    }

    private static Set<Integer> turns(Registry registry, String id) {
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
                note(actor.places(), turns);
                note(actor.parents(), turns);
                actor.parents().forEach(parent -> ahead.add(parent.value()));
            }
        }
        return turns;
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
