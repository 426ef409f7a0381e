package no.utbredt.adoption.actor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All actors at one moment, found by id, by what a public register calls them on a day, and by kinship. Immutable. */
public final class ActorRegistry {

    private final TreeMap<ActorId, Actor> actors = new TreeMap<>();
    private final Map<Identifier, List<Actor>> byIdentifier = new HashMap<>();
    private final Map<ActorId, List<Actor>> children = new HashMap<>();

    private ActorRegistry(Collection<Actor> known) {
        known.forEach(actor -> actors.put(actor.id(), actor));
        actors.values().forEach(this::index);
    }

    /** The registry of these actors; of two with one id the later counts. */
    public static ActorRegistry of(Collection<Actor> actors) {
        return new ActorRegistry(actors);
    }

    /** This registry with these actors added or replaced. */
    public ActorRegistry with(Collection<Actor> changed) {
        List<Actor> all = new ArrayList<>(actors.values());
        all.addAll(changed);
        return new ActorRegistry(all);
    }

    public int size() {
        return actors.size();
    }

    /** All of them, by id. */
    public Stream<Actor> all() {
        return actors.values().stream();
    }

    public Optional<Actor> find(ActorId id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** Who has that identifier on that day. */
    public Optional<Actor> find(Identifier identifier, LocalDate day) {
        return byIdentifier.getOrDefault(identifier, List.of()).stream()
                .filter(actor -> actor.hasOn(day, identifier))
                .findFirst();
    }

    /** Whom the identifier means on that day: who has it then, or else who has it on the nearest day, of two the earlier (law 1). */
    public Optional<Actor> meant(Identifier identifier, LocalDate day) {
        return find(identifier, nearest(identifier, day));
    }

    /** The day nearest to that one on which anybody has the identifier; that day where nobody ever has. */
    private LocalDate nearest(Identifier identifier, LocalDate day) {
        return byIdentifier.getOrDefault(identifier, List.of()).stream()
                .flatMap(actor -> actor.identifiers().stream())
                .filter(dated -> dated.value().equals(identifier))
                .map(dated -> dated.during().nearest(day))
                .min(Comparator.<LocalDate>comparingLong(near -> Math.abs(ChronoUnit.DAYS.between(day, near)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(day);
    }

    /** The service area of that code beneath an actor on that day. */
    public Optional<Actor> serviceArea(ActorId above, String code, LocalDate day) {
        return children.getOrDefault(above, List.of()).stream()
                .filter(child -> code.equals(child.serviceArea()))
                .filter(child -> child.existence().includes(day))
                .filter(child -> parentsOn(day, child).anyMatch(above::equals))
                .findFirst();
    }

    /**
     * Whom a report means: an identifier nobody has on that day means who has it on the nearest one, with the service areas of
     * then.
     *
     * @param scheme {@code ENH}, {@code HER}, {@code RESH}, {@code KOMNR}, or {@code UTBREDT} for our own id
     * @param serviceArea code of a service area beneath the actor, or null for the actor itself
     * @throws no.utbredt.adoption.fault.FaultyValue when it is no identifier at all
     */
    public Optional<Actor> resolve(String scheme, String value, @Nullable String serviceArea, LocalDate day) {
        if (scheme.equals("UTBREDT")) {
            return beneath(find(new ActorId(value)), serviceArea, day);
        }
        Identifier identifier = Identifier.of(scheme, value);
        LocalDate known = nearest(identifier, day);
        return beneath(find(identifier, known), serviceArea, known);
    }

    private Optional<Actor> beneath(Optional<Actor> actor, @Nullable String serviceArea, LocalDate day) {
        return serviceArea == null ? actor : actor.flatMap(above -> serviceArea(above.id(), serviceArea, day));
    }

    /**
     * Whether anybody ever had that identifier, and for a service area whether one of them ever had such an area.
     *
     * @param scheme as in {@link #resolve}
     */
    public boolean knows(String scheme, String value, @Nullable String serviceArea) {
        Stream<Actor> holders = scheme.equals("UTBREDT")
                ? find(new ActorId(value)).stream()
                : byIdentifier.getOrDefault(Identifier.of(scheme, value), List.of()).stream();
        return holders.anyMatch(actor -> serviceArea == null
                || children.getOrDefault(actor.id(), List.of()).stream()
                        .anyMatch(child -> serviceArea.equals(child.serviceArea())));
    }

    /** Everybody an actor belongs to on that day, nearest first, itself not among them. */
    public Set<ActorId> ancestors(ActorId id, LocalDate day) {
        Set<ActorId> above = new LinkedHashSet<>();
        List<ActorId> level = List.of(id);
        while (!level.isEmpty()) {
            level = level.stream()
                    .flatMap(each -> find(each).stream())
                    .flatMap(actor -> parentsOn(day, actor))
                    .filter(above::add)
                    .toList();
        }
        above.remove(id);
        return above;
    }

    /** Other actors that have one of its identifiers on one of the same days. */
    public List<Actor> rivals(Actor actor) {
        return actor.identifiers().stream()
                .flatMap(dated -> byIdentifier.getOrDefault(dated.value(), List.of()).stream()
                        .filter(other -> !other.id().equals(actor.id()) && claims(other, dated)))
                .distinct()
                .toList();
    }

    static boolean claims(Actor other, Dated<Identifier> mine) {
        return other.identifiers().stream()
                .anyMatch(theirs ->
                        theirs.value().equals(mine.value()) && theirs.during().overlaps(mine.during()));
    }

    private static Stream<ActorId> parentsOn(LocalDate day, Actor actor) {
        return actor.parents().stream().filter(parent -> parent.holdsOn(day)).map(Dated::value);
    }

    private void index(Actor actor) {
        actor.identifiers().stream()
                .map(Dated::value)
                .distinct()
                .forEach(identifier -> byIdentifier
                        .computeIfAbsent(identifier, none -> new ArrayList<>(1))
                        .add(actor));
        actor.parents().stream()
                .map(Dated::value)
                .distinct()
                .forEach(parent -> children.computeIfAbsent(parent, none -> new ArrayList<>(1))
                        .add(actor));
    }
}
