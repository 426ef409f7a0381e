package no.utbredt.reporting.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.Tellable;
import no.utbredt.reporting.system.EhrSystem;

/** Keeps each settlement for as long as anybody keeps the registry it was read from. */
final class Settlements {
    /** A settlement and the systems it was read by. */
    private record Read(Map<String, EhrSystem> systems, Settlement settlement) {}

    private final Map<Registry, Map<List<String>, Read>> kept = new WeakHashMap<>();

    /** By the areas of a cut; of two across each other none is kept, for there are as many as pairs. */
    Settlement of(Registry registry, Map<String, EhrSystem> systems, String group, Cut cut, Audience audience) {
        Map<String, EhrSystem> needed = cut.goesBySystems() ? systems : Map.of();
        Predicate<String> who = id -> audience == Audience.OPERATOR || !registry.mayBePerson(id);
        BiFunction<Structure, String, List<Area>> areas = (structure, actor) -> structure.areas(actor, cut);
        return cut.across() == null
                ? of(registry, needed, group, audience + " " + cut, who, areas)
                : Settlement.of(registry, needed, group, who, areas);
    }

    /** By the parents of a kind; who has none is without code. */
    Settlement beneath(Registry registry, String group, String kind, Audience audience) {
        return of(
                registry,
                Map.of(),
                group,
                audience + " beneath " + kind,
                id -> audience == Audience.OPERATOR || !registry.mayBePerson(id),
                (structure, actor) -> {
                    List<Area> parents = structure.above(actor, kind);
                    return parents.isEmpty() ? List.of(new Area(Cut.MUNICIPALITY, null, null)) : parents;
                });
    }

    /** Those that may be persons and are told of in this group, by the places they are at: each in one area, whose code is of use here only. */
    Settlement ofPersons(Registry registry, String group) {
        return of(
                registry,
                Map.of(),
                group,
                "persons",
                id -> registry.mayBePerson(id)
                        && group.equals(registry.persons().toldIn(id)),
                (structure, actor) ->
                        List.of(new Area(Cut.COUNTY, Tellable.places(actor, registry, structure.day()), null)));
    }

    private synchronized Settlement of(
            Registry registry,
            Map<String, EhrSystem> systems,
            String group,
            String how,
            Predicate<String> who,
            BiFunction<Structure, String, List<Area>> areas) {
        if (registry.everMembers(group).isEmpty()) {
            return Settlement.of(registry, systems, group, who, areas);
        }
        return kept.computeIfAbsent(registry, some -> new HashMap<>())
                .compute(
                        List.of(group, how),
                        (key, read) -> read != null && read.systems().equals(systems)
                                ? read
                                : new Read(systems, Settlement.of(registry, systems, group, who, areas)))
                .settlement();
    }
}
