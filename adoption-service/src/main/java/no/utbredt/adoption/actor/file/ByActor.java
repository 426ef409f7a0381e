package no.utbredt.adoption.actor.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.actor.ActorId;

/** What a file says about actors, gathered by actor in the order of its rows. */
final class ByActor<T> {

    private final Map<ActorId, List<T>> values = new HashMap<>();

    void add(ActorId actor, T value) {
        values.computeIfAbsent(actor, none -> new ArrayList<>()).add(value);
    }

    List<T> of(ActorId actor) {
        return values.getOrDefault(actor, List.of());
    }
}
