package no.utbredt.reporting.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BiFunction;
import no.utbredt.reporting.actor.Registry;

/** Keeps each settlement for as long as anybody keeps the registry it was read from. */
final class Settlements {
    private final Map<Registry, Map<List<String>, Settlement>> kept = new WeakHashMap<>();

    /** By the areas of a cut. */
    Settlement of(Registry registry, String group, Cut cut) {
        return of(registry, group, cut.name(), (structure, actor) -> structure.areas(actor, cut));
    }

    /** By the parents of a kind; who has none is without code. */
    Settlement beneath(Registry registry, String group, String kind) {
        return of(registry, group, "beneath " + kind, (structure, actor) -> {
            List<Area> parents = structure.above(actor, kind);
            return parents.isEmpty() ? List.of(new Area(Cut.MUNICIPALITY, null, null)) : parents;
        });
    }

    private synchronized Settlement of(
            Registry registry, String group, String how, BiFunction<Structure, String, List<Area>> areas) {
        if (registry.everMembers(group).isEmpty()) {
            return Settlement.of(registry, group, areas);
        }
        return kept.computeIfAbsent(registry, some -> new HashMap<>())
                .computeIfAbsent(List.of(group, how), key -> Settlement.of(registry, group, areas));
    }
}
