package no.utbredt.adoption.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.utbredt.adoption.fault.Fault;

/** Who has which identifier while many actors are registered, one after the other. */
public final class Claims {

    /** The code of what is wrong where another has it. */
    public static final String TAKEN = "identifier-taken";

    private final ActorRegistry before;
    private final Map<ActorId, Actor> taken = new HashMap<>();
    private final Map<Identifier, List<ActorId>> holders = new HashMap<>();

    /** @param before who there is to begin with */
    public Claims(ActorRegistry before) {
        this.before = before;
    }

    /** Another actor that has one of its identifiers on one of the same days. */
    public Optional<Actor> rival(Actor actor) {
        Stream<Actor> known = before.rivals(actor).stream().filter(other -> !taken.containsKey(other.id()));
        Stream<Actor> news = actor.identifiers().stream()
                .flatMap(dated -> holders.getOrDefault(dated.value(), List.of()).stream()
                        .map(taken::get)
                        .filter(other -> !other.id().equals(actor.id()) && ActorRegistry.claims(other, dated)));
        return Stream.concat(known, news).findFirst();
    }

    /** What is wrong where another has it. */
    public static Fault taken(Actor rival) {
        return new Fault(
                TAKEN,
                "an identifier for one actor a day",
                "actor " + rival.id() + " has one of these identifiers on one of these days",
                "aktør " + rival.id() + " har en av disse identifikatorene på en av disse dagene");
    }

    /** From now on the actor is as given. */
    public void take(Actor actor) {
        taken.put(actor.id(), actor);
        actor.identifiers()
                .forEach(dated -> holders.computeIfAbsent(dated.value(), none -> new ArrayList<>(1))
                        .add(actor.id()));
    }
}
