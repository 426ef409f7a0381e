package no.utbredt.reporting.actor;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The areas and sets of actors somebody has described, and who lies in them. */
public final class Areas {
    private final Registry registry;
    private final Map<String, NamedArea> byId;

    Areas(Registry registry, Map<String, NamedArea> byId) {
        this.registry = registry;
        this.byId = new TreeMap<>(byId);
    }

    /** The area of that id, or null when nobody has described it. */
    public @Nullable NamedArea area(String id) {
        return byId.get(id);
    }

    /** Gives each with its id, in the order of the ids. */
    public void each(BiConsumer<String, NamedArea> taker) {
        byId.forEach(taker);
    }

    /** How many there are of a kind. */
    public int many(String kind) {
        return Math.toIntExact(
                byId.values().stream().filter(area -> area.kind().equals(kind)).count());
    }

    /** The codes of the kinds there are, in order. */
    public NavigableSet<String> kinds() {
        return byId.values().stream().map(NamedArea::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The ids of the areas of a kind an actor lies in on that epoch day, in order: its own, or else those of the nearest it belongs
     * to that has any; empty when not known.
     */
    public Set<String> of(String actor, String kind, int day) {
        return new TreeSet<>(Ancestry.nearest(
                registry,
                actor,
                day,
                each -> each.groups().stream()
                        .filter(group -> group.holdsOn(day) && isOf(kind, group.value()))
                        .map(Dated::value)
                        .toList()));
    }

    /** The ids of the groups of the catalogue the members of an area are in on that epoch day; its own where there are none. */
    public Set<String> groupsWithin(String area, int day) {
        Set<String> groups = new TreeSet<>();
        for (String member : registry.members(area, day)) {
            registry.known(member).groups().stream()
                    .filter(group -> group.holdsOn(day) && registry.groups().containsKey(group.value()))
                    .forEach(group -> groups.add(group.value()));
        }
        return groups.isEmpty() ? Set.of(area) : groups;
    }

    private boolean isOf(String kind, String id) {
        NamedArea area = byId.get(id);
        return area != null && area.kind().equals(kind);
    }
}
