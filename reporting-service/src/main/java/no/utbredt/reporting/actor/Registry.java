package no.utbredt.reporting.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The actors and groups as known within one horizon. */
public final class Registry {
    private final Map<String, Actor> actors;
    private final Map<String, Group> groups;
    /** Of all actors, in order. */
    private final List<String> ids;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<String>> members;
    private final Map<String, List<String>> successors;
    private final Meaning meaning;

    private Registry(Map<String, Actor> actors, Map<String, Group> groups) {
        this.actors = Map.copyOf(actors);
        this.groups = Map.copyOf(groups);
        this.ids = actors.keySet().stream().sorted().toList();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        this.members = index(actor -> values(actor.groups()));
        this.successors = index(
                actor -> actor.predecessors().stream().map(Predecessor::actor).toList());
        this.meaning =
                new Meaning(this, index(actor -> values(actor.identifiers())), index(actor -> values(actor.parents())));
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
        for (String id : ids) {
            for (K key : keys.apply(known(id))) {
                index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(id);
            }
        }
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
        return groups;
    }

    /** The ids of all actors, in order. */
    public List<String> ids() {
        return ids;
    }

    /** The place of an actor that is known among all {@link #ids}. */
    public int number(String id) {
        return Objects.requireNonNull(numbers.get(id), id);
    }

    /** The ids of the actors that are members of the group on some day, in order. */
    public List<String> everMembers(String group) {
        return members.getOrDefault(group, List.of());
    }

    /** The ids of the actors that exist and are members of the group on that epoch day, in order. */
    public List<String> members(String group, int day) {
        List<String> found = new ArrayList<>();
        for (String id : everMembers(group)) {
            Actor actor = known(id);
            if (actor.existsOn(day) && Dated.holds(actor.groups(), group, day)) {
                found.add(id);
            }
        }
        return found;
    }

    /** The ids of those that had taken over from the actor by that epoch day, in order. */
    public List<String> successors(String actor, int day) {
        return successors(actor).stream()
                .filter(id -> known(id).predecessors().stream()
                        .anyMatch(before -> before.actor().equals(actor) && before.day() <= day))
                .toList();
    }

    /** The ids of those that ever took over from the actor, in order. */
    public List<String> successors(String actor) {
        return successors.getOrDefault(actor, List.of());
    }

    /**
     * The ids of the actors a reference means when it was used at that date: on its last day, or else, where the registry knows
     * the number on other days only, on the nearest of those. One when it is clear, none when nobody is known by it, several when it is ambiguous.
     */
    public List<String> resolve(Reference reference, PartialDate statedAt) {
        return meaning.on(reference, statedAt);
    }

    /** The ids of the actors the identifier means on that epoch day: who holds it then, or else on the nearest day. */
    public List<String> meant(Identifier identifier, int day) {
        return meaning.holdersNear(identifier, day);
    }

    /** The ids of the actors that hold the identifier on that epoch day. */
    public List<String> holdersOf(Identifier identifier, int day) {
        return meaning.holdersOf(identifier, day);
    }

    /** Every reference that may mean the actor, on whatever day. */
    public List<Reference> references(String id) {
        return meaning.references(id);
    }

    /** The ids of all whose standing may depend on what is said of whom the reference may mean, on whatever day. */
    public Set<String> concerned(Reference reference) {
        Set<String> concerned = new LinkedHashSet<>();
        meaning.ever(reference).forEach(id -> concerned.addAll(kin(id)));
        concerned.retainAll(actors.keySet());
        return concerned;
    }

    /** The ids of the actor and all it is connected with by succession, however far. */
    public Set<String> kin(String id) {
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
                ahead.addAll(successors(next));
            }
        }
        return found;
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

    Actor known(String id) {
        return Objects.requireNonNull(actors.get(id), id);
    }
}
