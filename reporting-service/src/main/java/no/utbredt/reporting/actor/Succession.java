package no.utbredt.reporting.actor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who took over from whom (law 7).
 *
 * @param actors every actor known, by id
 * @param successors the ids of those that ever took over from an actor, in order, by its id
 */
record Succession(Map<String, Actor> actors, Map<String, List<String>> successors) {

    List<String> after(String actor) {
        return successors.getOrDefault(actor, List.of());
    }

    List<String> after(String actor, int day) {
        return after(actor).stream()
                .filter(id -> Objects.requireNonNull(actors.get(id), id).predecessors().stream()
                        .anyMatch(before -> before.actor().equals(actor) && before.day() <= day))
                .toList();
    }

    /** The actor and all it is connected with, however far. */
    Set<String> kin(String id) {
        Actor alone = actors.get(id);
        if (alone != null && alone.predecessors().isEmpty() && !successors.containsKey(id)) {
            return Set.of(id);
        }
        Set<String> found = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(id));
        while (!ahead.isEmpty()) {
            String next = ahead.remove();
            if (found.add(next)) {
                Actor actor = actors.get(next);
                if (actor != null) {
                    actor.predecessors().forEach(predecessor -> ahead.add(predecessor.actor()));
                }
                ahead.addAll(after(next));
            }
        }
        return found;
    }
}
