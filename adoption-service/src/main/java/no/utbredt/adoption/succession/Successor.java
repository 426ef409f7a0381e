package no.utbredt.adoption.succession;

import java.util.List;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.Place;
import org.jspecify.annotations.Nullable;

/**
 * Who is there after a succession. One that was there before is known by its id alone; what is said beside it tells of a new one.
 *
 * @param name its name, or null for one that is there already
 * @param identifiers in public registers, from its first day
 * @param groups ids of its groups; where none is said, those all predecessors are members of
 * @param place where it is; where it is not said, where all predecessors are
 */
public record Successor(
        ActorId id,
        @Nullable String name,
        List<Identifier> identifiers,
        List<String> groups,
        @Nullable Place place) {

    public Successor {
        identifiers = List.copyOf(identifiers);
        groups = List.copyOf(groups);
    }
}
