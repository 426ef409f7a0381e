package no.utbredt.contract.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area or a set of actors: one of those that figures are cut into along its kind, and a group that can be asked about. Its members
 * are on the actors, dated: an actor names its id among its {@link ActorState#groups}.
 *
 * @param kind code of the kind, for example {@code HELSEFELLESSKAP} or {@code SIZE_CLASS}
 * @param names what it is called; it may change
 * @param complete whether every member is registered, so that the area asked about as a group has a denominator
 * @param registeredFrom first day for which the register knows the members, or null when unbounded (law 7)
 * @param sources where this is known from
 */
public record AreaState(
        String kind,
        List<Dated<String>> names,
        boolean complete,
        @Nullable LocalDate registeredFrom,
        List<String> sources) {

    /** An absent list is an empty one. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public AreaState {
        names = names == null ? List.of() : List.copyOf(names);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
