package no.utbredt.reporting.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    private final Areas areas;
    /** Of all actors, in order. */
    private final List<String> ids;

    private final Persons persons;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<String>> members;
    private final Succession succession;
    private final Meaning meaning;

    private Registry(Map<String, Actor> actors, Map<String, Group> groups, Map<String, NamedArea> areas) {
        this.actors = Map.copyOf(actors);
        this.groups = Map.copyOf(groups);
        this.areas = new Areas(this, areas);
        this.ids = actors.keySet().stream().sorted().toList();
        this.persons = new Persons(this);
        ids.forEach(id -> numbers.put(id, numbers.size()));
        this.members = index(actor -> values(actor.groups()));
        this.succession = new Succession(
                this.actors,
                index(actor ->
                        actor.predecessors().stream().map(Predecessor::actor).toList()));
        this.meaning =
                new Meaning(this, index(actor -> values(actor.identifiers())), index(actor -> values(actor.parents())));
    }

    /** What the documents said within the horizon, those that may be persons hidden ({@link Restriction}). */
    public static Registry within(
            Horizon horizon,
            Collection<Document<Actor>> actors,
            Collection<Document<Group>> groups,
            Map<String, NamedArea> areas) {
        Map<String, Group> known = Restriction.groups(horizon, groups);
        return new Registry(Restriction.actors(horizon, actors, known), known, areas);
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

    /** The group of that id, of the catalogue or else an area, or null when it is not known. */
    public @Nullable Group group(String id) {
        Group group = groups.get(id);
        NamedArea area = group == null ? areas.area(id) : null;
        return area == null ? group : area.group(id);
    }

    public Areas areas() {
        return areas;
    }

    /** Every group of the catalogue known, by id. */
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

    /** Whether an actor may be a person, of whom the public is told nothing by name (law 12). */
    public boolean mayBePerson(String id) {
        return actors.get(id) instanceof Actor actor && actor.restricted();
    }

    /** Those that may be persons (law 12). */
    public Persons persons() {
        return persons;
    }

    /** The ids of the actors that are members of the group on some day, in order. */
    public List<String> everMembers(String group) {
        return members.getOrDefault(group, List.of());
    }

    /** The ids of the actors that exist and are members of the group on that epoch day, in order. */
    public List<String> members(String group, int day) {
        return everMembers(group).stream()
                .filter(id -> known(id).existsOn(day) && Dated.holds(known(id).groups(), group, day))
                .toList();
    }

    /** The ids of those that had taken over from the actor by that epoch day, in order. */
    public List<String> successors(String actor, int day) {
        return succession.after(actor, day);
    }

    /** The ids of those that ever took over from the actor, in order. */
    public List<String> successors(String actor) {
        return succession.after(actor);
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
        return meaning.concerned(reference);
    }

    /** The ids of all the actor ever belonged to, nearest first, itself not among them. */
    public Set<String> everAbove(String id) {
        return Ancestry.everAbove(this, id);
    }

    /** These and all that ever belonged to one of them, with all they are connected with by succession. */
    public Set<String> withAllBeneath(Set<String> some) {
        return meaning.withAllBeneath(some);
    }

    /** The ids of the actor and all it is connected with by succession, however far. */
    public Set<String> kin(String id) {
        return succession.kin(id);
    }

    /** Whether the actor is that other one or a unit anywhere beneath it on that epoch day. */
    public boolean isWithin(String id, String other, int day) {
        return Ancestry.of(this, id, day).contains(other);
    }

    /** The ids of the actors of that kind the actor is or belongs to on that epoch day, in order. */
    public List<String> above(String id, String kind, int day) {
        return Ancestry.ofKind(this, id, kind, day);
    }

    /** Where it is on that epoch day: its own places, or else those of what it belongs to; empty when not known. */
    public List<Place> places(String id, int day) {
        return Ancestry.places(this, id, day);
    }

    /** The ids of the EHR systems it is known to run on that epoch day, in order; empty when none is known. */
    public Set<String> systems(String id, int day) {
        return Running.of(this, id, day);
    }

    Actor known(String id) {
        return Objects.requireNonNull(actors.get(id), id);
    }
}
