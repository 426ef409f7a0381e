package no.utbredt.adoption.succession;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;

/**
 * One act of an operator: who takes over from whom.
 *
 * @param id of the act, for ever; what was done under it is never done twice
 * @param kind what happens
 * @param date first day of the new order; the day before it is the last of the old
 * @param source where this is known from
 * @param predecessors those that were, in the order said
 * @param successors those that are from that day, in the order said
 */
public record Succession(
        SuccessionId id,
        SuccessionKind kind,
        LocalDate date,
        String source,
        List<ActorId> predecessors,
        List<Successor> successors) {

    /** @throws FaultyField {@code succession-actors} where there are too many or too few of one side, or one of them twice */
    public Succession {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        if (!kind.takesBefore(predecessors.size())) {
            throw shape("/predecessors", kind, predecessors.size());
        }
        if (!kind.takesAfter(successors.size())) {
            throw shape("/successors", kind, successors.size());
        }
        once("/predecessors", predecessors.stream());
        once("/successors", successors.stream().map(Successor::id));
    }

    /** The last day of the old order. */
    LocalDate eve() {
        return date.minusDays(1);
    }

    /** Whether an actor that was there goes on. */
    boolean goesOn(ActorId actor) {
        return successors.stream().anyMatch(successor -> successor.id().equals(actor));
    }

    private static void once(String field, Stream<ActorId> actors) {
        Set<ActorId> seen = new HashSet<>();
        actors.filter(actor -> !seen.add(actor)).findFirst().ifPresent(actor -> {
            throw new FaultyField(
                    field,
                    new Fault(
                            "succession-actors",
                            "each actor once",
                            "actor " + actor + " stands here twice",
                            "aktør " + actor + " står her to ganger"));
        });
    }

    private static FaultyField shape(String field, SuccessionKind kind, int said) {
        return new FaultyField(
                field,
                new Fault(
                        "succession-actors",
                        kind.shape(),
                        "a " + kind + " has " + kind.shape() + ", here are " + said,
                        kind + " kan ikke ha " + said + " her"));
    }
}
