package no.utbredt.adoption.succession;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorRegistry;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.history.Bulk;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import org.jspecify.annotations.Nullable;

/** Actors kept by a process that dies after so many writes of one act. */
record DyingActors(Actors kept, int writes) implements Actors {

    /** The process is no more. */
    static final class Died extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public ActorRegistry registry() {
        return kept.registry();
    }

    @Override
    public ActorRegistry knownBefore(Instant end) {
        return kept.knownBefore(end);
    }

    @Override
    public Optional<History<Actor>> find(ActorId id) {
        return kept.find(id);
    }

    @Override
    public History<Actor> register(Actor actor, @Nullable Edition seen) {
        return kept.register(actor, seen);
    }

    @Override
    public void reread() {
        kept.reread();
    }

    @Override
    public int load(Collection<Actor> actors) {
        return kept.load(actors);
    }

    @Override
    public Bulk<Actor> many() {
        Bulk<Actor> many = kept.many();
        return new Bulk<>() {
            @Override
            public Map<String, History<Actor>> find(Collection<String> ids) {
                return many.find(ids);
            }

            @Override
            public Set<String> register(Map<String, Seen<Actor>> states) {
                Map<String, Seen<Actor>> first = new LinkedHashMap<>();
                states.entrySet().stream().limit(writes).forEach(each -> first.put(each.getKey(), each.getValue()));
                Set<String> outdated = many.register(first);
                if (first.size() < states.size()) {
                    throw new Died();
                }
                return outdated;
            }
        };
    }
}
