package no.utbredt.reporting.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.time.Horizon;

/**
 * Who may be a person (law 12): who is said to be, and every member of a group of such actors that is not a municipality. It is
 * hidden as soon as we know it, in what was known before as well: an answer as known then is given today. Who was hidden then stays
 * so in what was known then.
 */
final class Restriction {

    private Restriction() {}

    static Map<String, Group> groups(Horizon horizon, Collection<Document<Group>> documents) {
        return states(horizon, documents, Group::restricted, Group::hidden);
    }

    /** @param groups as known within the horizon */
    static Map<String, Actor> actors(
            Horizon horizon, Collection<Document<Actor>> documents, Map<String, Group> groups) {
        Map<String, Actor> actors = states(horizon, documents, Actor::restricted, Actor::hidden);
        actors.replaceAll(
                (id, actor) -> isOpen(actor) && among(actor, groups).findAny().isPresent() ? actor.hidden() : actor);
        return actors;
    }

    private static boolean isOpen(Actor actor) {
        return !actor.restricted() && !actor.kind().equals(Actor.MUNICIPALITY);
    }

    /** The groups of actors that may be persons among those the actor ever belonged to. */
    static Stream<String> among(Actor actor, Map<String, Group> groups) {
        return actor.groups().stream()
                .map(Dated::value)
                .distinct()
                .filter(id -> groups.get(id) instanceof Group group && group.restricted());
    }

    private static <S> Map<String, S> states(
            Horizon horizon, Collection<Document<S>> documents, Predicate<S> restricted, UnaryOperator<S> hidden) {
        Map<String, S> known = new HashMap<>();
        for (Document<S> document : documents) {
            S state = document.within(horizon);
            S last = document.lastSaid();
            if (state != null && last != null) {
                known.put(document.id(), restricted.test(last) ? hidden.apply(state) : state);
            }
        }
        return known;
    }
}
