package no.utbredt.reporting.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Whom a reference means. */
final class Meaning {
    private final Registry registry;
    private final Map<Identifier, List<String>> holders;
    private final Map<String, List<String>> units;
    private final Map<String, List<Reference>> references = new ConcurrentHashMap<>();

    Meaning(Registry registry, Map<Identifier, List<String>> holders, Map<String, List<String>> units) {
        this.registry = registry;
        this.holders = holders;
        this.units = units;
    }

    List<String> on(Reference reference, PartialDate statedAt) {
        return on(reference, statedAt.last());
    }

    private List<String> on(Reference reference, int asked) {
        boolean own = reference.scheme().equals(Reference.OWN);
        int day = own ? asked : knownNear(reference.identifier(), asked);
        List<String> bearers = own ? itself(reference) : holdersOf(reference.identifier(), day);
        String area = reference.serviceArea();
        if (area == null) {
            return bearers;
        }
        List<String> meant = new ArrayList<>();
        for (String bearer : bearers) {
            for (String unit : units.getOrDefault(bearer, List.of())) {
                Actor known = registry.known(unit);
                if (area.equals(known.serviceArea())
                        && known.existsOn(day)
                        && Dated.holds(known.parents(), bearer, day)) {
                    meant.add(unit);
                }
            }
        }
        return meant;
    }

    private List<String> itself(Reference reference) {
        return registry.actor(reference.value()) == null ? List.of() : List.of(reference.value());
    }

    /** Who holds the identifier on that day; where nobody does, on the nearest day somebody does, of two the earlier. */
    List<String> holdersNear(Identifier identifier, int day) {
        return holdersOf(identifier, knownNear(identifier, day));
    }

    /** That day where somebody holds the identifier then, or else the nearest on which somebody does. */
    private int knownNear(Identifier identifier, int day) {
        return holdersOf(identifier, day).isEmpty() ? nearest(identifier, day) : day;
    }

    private int nearest(Identifier identifier, int day) {
        int nearest = day;
        long distance = Long.MAX_VALUE;
        for (String holder : holders.getOrDefault(identifier, List.of())) {
            for (Dated<Identifier> each : registry.known(holder).identifiers()) {
                int candidate = day < each.from() ? each.from() : each.to();
                long away = Math.abs((long) candidate - day);
                if (each.value().equals(identifier) && (away < distance || (away == distance && candidate < nearest))) {
                    nearest = candidate;
                    distance = away;
                }
            }
        }
        return nearest;
    }

    List<String> holdersOf(Identifier identifier, int day) {
        List<String> ever = holders.getOrDefault(identifier, List.of());
        if (ever.size() == 1) {
            return holds(ever.getFirst(), identifier, day) ? ever : List.of();
        }
        return ever.stream().filter(id -> holds(id, identifier, day)).toList();
    }

    private boolean holds(String id, Identifier identifier, int day) {
        return Dated.holds(registry.known(id).identifiers(), identifier, day);
    }

    /** The ids of all a reference may mean, on whatever day: those that have it among their {@link #references}. */
    private Set<String> ever(Reference reference) {
        boolean own = reference.scheme().equals(Reference.OWN);
        Collection<String> bearers =
                own ? List.of(reference.value()) : holders.getOrDefault(reference.identifier(), List.of());
        Set<String> meant = new LinkedHashSet<>();
        for (String bearer : bearers) {
            if (reference.serviceArea() == null) {
                meant.add(bearer);
            } else {
                units.getOrDefault(bearer, List.of()).stream()
                        .filter(unit -> reference
                                .serviceArea()
                                .equals(registry.known(unit).serviceArea()))
                        .forEach(meant::add);
            }
        }
        return meant;
    }

    /** The ids of all that ever belonged to one of them, level by level. */
    private Set<String> everBeneath(Set<String> some) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(some);
        while (!ahead.isEmpty()) {
            units.getOrDefault(ahead.remove(), List.of()).stream()
                    .filter(found::add)
                    .forEach(ahead::add);
        }
        return found;
    }

    List<Reference> references(String id) {
        Actor actor = registry.actor(id);
        return actor == null ? List.of() : references.computeIfAbsent(id, i -> bearing(i, actor));
    }

    private List<Reference> bearing(String id, Actor actor) {
        Set<Reference> found = new LinkedHashSet<>();
        bear(id, null, found);
        if (actor.serviceArea() != null) {
            actor.parents().forEach(parent -> bear(parent.value(), actor.serviceArea(), found));
        }
        return List.copyOf(found);
    }

    private void bear(String id, @Nullable String area, Set<Reference> found) {
        found.add(new Reference(Reference.OWN, id, area));
        Actor actor = registry.actor(id);
        if (actor != null) {
            for (Dated<Identifier> each : actor.identifiers()) {
                found.add(new Reference(each.value().scheme(), each.value().value(), area));
            }
        }
    }

    /** All whose standing may depend on what is said of whom the reference may mean, on whatever day. */
    Set<String> concerned(Reference reference) {
        return withKin(Set.of(), ever(reference));
    }

    /** These and all that ever belonged to one of them, with all they are connected with by succession. */
    Set<String> withAllBeneath(Set<String> some) {
        return withKin(some, everBeneath(some));
    }

    private Set<String> withKin(Set<String> some, Collection<String> others) {
        Set<String> found = new LinkedHashSet<>(some);
        others.forEach(id -> found.addAll(registry.kin(id)));
        found.removeIf(id -> registry.actor(id) == null);
        return found;
    }
}
