package no.utbredt.reporting.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The actors and groups as known within one horizon. */
public final class Registry {
    private final Map<String, Actor> actors = new TreeMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<Identifier, List<String>> holders;
    private final Map<String, List<String>> members;
    private final Map<String, List<String>> units;
    private final Map<String, List<String>> successors;

    private Registry(Map<String, Actor> actors, Map<String, Group> groups) {
        this.actors.putAll(actors);
        this.groups.putAll(groups);
        this.holders = index(actor -> values(actor.identifiers()));
        this.members = index(actor -> values(actor.groups()));
        this.units = index(actor -> values(actor.parents()));
        this.successors = index(
                actor -> actor.predecessors().stream().map(Predecessor::actor).toList());
    }

    /** What the documents said within the horizon. */
    public static Registry within(
            Horizon horizon, Collection<Document<Actor>> actors, Collection<Document<Group>> groups) {
        return new Registry(states(horizon, actors), states(horizon, groups));
    }

    private static <S> Map<String, S> states(Horizon horizon, Collection<Document<S>> documents) {
        Map<String, S> known = new HashMap<>();
        for (Document<S> document : documents) {
            S state = document.within(horizon);
            if (state != null) {
                known.put(document.id(), state);
            }
        }
        return known;
    }

    private static <T> List<T> values(List<Dated<T>> dated) {
        return dated.stream().map(Dated::value).distinct().toList();
    }

    private <K> Map<K, List<String>> index(Function<Actor, List<K>> keys) {
        Map<K, List<String>> index = new HashMap<>();
        actors.forEach((id, actor) -> keys.apply(actor)
                .forEach(key ->
                        index.computeIfAbsent(key, k -> new ArrayList<>()).add(id)));
        return index;
    }

    /** The actor of that id, or null when it is not known. */
    public @Nullable Actor actor(String id) {
        return actors.get(id);
    }

    /** The group of that id, or null when it is not known. */
    public @Nullable Group group(String id) {
        return groups.get(id);
    }

    /** Every group known, by id. */
    public Map<String, Group> groups() {
        return Map.copyOf(groups);
    }

    /** The ids of the actors that exist and are members of the group on that epoch day, in order. */
    public List<String> members(String group, int day) {
        List<String> found = new ArrayList<>();
        for (String id : members.getOrDefault(group, List.of())) {
            Actor actor = known(id);
            if (actor.existsOn(day) && holds(actor.groups(), group, day)) {
                found.add(id);
            }
        }
        return found;
    }

    /** The ids of those that took over from the actor, in order. */
    public List<String> successors(String actor) {
        return successors.getOrDefault(actor, List.of());
    }

    /**
     * The ids of the actors a reference means when it was used at that date: on its last day, or else on its first. One when it
     * is clear, none when nobody is known by it, several when it is ambiguous.
     */
    public List<String> resolve(Reference reference, PartialDate statedAt) {
        List<String> meant = resolve(reference, statedAt.last());
        return meant.isEmpty() && !statedAt.precise() ? resolve(reference, statedAt.first()) : meant;
    }

    private List<String> resolve(Reference reference, int day) {
        List<String> bearers = bearers(reference, day);
        String area = reference.serviceArea();
        if (area == null) {
            return bearers;
        }
        return bearers.stream()
                .flatMap(bearer -> units.getOrDefault(bearer, List.of()).stream()
                        .filter(unit -> area.equals(known(unit).serviceArea()))
                        .filter(unit ->
                                known(unit).existsOn(day) && holds(known(unit).parents(), bearer, day)))
                .toList();
    }

    private List<String> bearers(Reference reference, int day) {
        if (reference.scheme().equals(Reference.OWN)) {
            return actors.containsKey(reference.value()) ? List.of(reference.value()) : List.of();
        }
        return holdersOf(reference.identifier(), day);
    }

    /** The ids of the actors that hold the identifier on that epoch day. */
    public List<String> holdersOf(Identifier identifier, int day) {
        return holders.getOrDefault(identifier, List.of()).stream()
                .filter(id -> holds(known(id).identifiers(), identifier, day))
                .toList();
    }

    /** Every reference that may mean the actor, on whatever day. */
    public List<Reference> references(String id) {
        Actor actor = actor(id);
        if (actor == null) {
            return List.of();
        }
        List<Reference> references = new ArrayList<>(bearing(id, null));
        if (actor.serviceArea() != null) {
            for (String parent : values(actor.parents())) {
                references.addAll(bearing(parent, actor.serviceArea()));
            }
        }
        return references;
    }

    private List<Reference> bearing(String id, @Nullable String area) {
        List<Reference> references = new ArrayList<>();
        references.add(new Reference(Reference.OWN, id, area));
        Actor actor = actor(id);
        if (actor != null) {
            values(actor.identifiers())
                    .forEach(
                            identifier -> references.add(new Reference(identifier.scheme(), identifier.value(), area)));
        }
        return references;
    }

    /** Whether the actor is that other one or a unit anywhere beneath it on that epoch day. */
    public boolean isWithin(String id, String other, int day) {
        return Ancestry.of(this, id, day).contains(other);
    }

    /** The ids of the actors of that kind the actor is or belongs to on that epoch day, in order. */
    public List<String> above(String id, String kind, int day) {
        return Ancestry.of(this, id, day).stream()
                .filter(ancestor -> known(ancestor).kind().equals(kind))
                .sorted()
                .toList();
    }

    /** Where it is on that epoch day: its own places, or else those of what it belongs to; empty when not known. */
    public List<Place> places(String id, int day) {
        return Ancestry.places(this, id, day);
    }

    private Actor known(String id) {
        return Objects.requireNonNull(actors.get(id));
    }

    private static <T> boolean holds(List<Dated<T>> dated, T value, int day) {
        for (Dated<T> entry : dated) {
            if (entry.value().equals(value) && entry.holdsOn(day)) {
                return true;
            }
        }
        return false;
    }
}
