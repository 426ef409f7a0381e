package no.utbredt.reporting.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Place;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Who and where the actors are on the day whose structure is asked for.
 *
 * @param registry as known within the horizon
 * @param day epoch day
 */
record Structure(Registry registry, int day) {
    OptionalLong weight(String actor, Weight weight) {
        Actor known = registry.actor(actor);
        return known == null ? OptionalLong.empty() : known.weightOn(weight, day);
    }

    /** The units by the parents of that kind they belong to. One that serves several stands beneath each of them. */
    Map<String, List<Counted>> byParent(List<Counted> units, String kind) {
        Map<String, List<Counted>> byParent = new TreeMap<>();
        for (Counted unit : units) {
            for (String parent : registry.above(unit.actor(), kind, day)) {
                byParent.computeIfAbsent(parent, id -> new ArrayList<>()).add(unit);
            }
        }
        return byParent;
    }

    /** The group by area, in the order of the areas' codes; who lies in several stands in each. */
    Map<Area, List<Counted>> cut(List<Counted> group, Cut cut) {
        Map<String, Area> areas = new TreeMap<>();
        Map<Area, List<Counted>> cells = new LinkedHashMap<>();
        Map<Area, List<Counted>> filled = new LinkedHashMap<>();
        for (Counted each : group) {
            for (Area area : areas(each.actor(), cut)) {
                areas.put(area.code() == null ? "" : area.code(), area);
                filled.computeIfAbsent(area, some -> new ArrayList<>()).add(each);
            }
        }
        if (cut == Cut.NATION) {
            cells.put(Area.nation(), group);
        } else {
            areas.values().forEach(area -> cells.put(area, filled.getOrDefault(area, List.of())));
        }
        return cells;
    }

    private List<Area> areas(String actor, Cut cut) {
        List<Area> areas =
                switch (cut) {
                    case NATION -> List.of(Area.nation());
                    case MUNICIPALITY ->
                        registry.above(actor, Actor.MUNICIPALITY, day).stream()
                                .map(id -> new Area(cut, id, name(id)))
                                .toList();
                    case COUNTY, HEALTH_REGION ->
                        registry.places(actor, day).stream()
                                .map(place -> area(place, cut))
                                .distinct()
                                .toList();
                };
        return areas.isEmpty() ? List.of(new Area(cut, null, null)) : areas;
    }

    private static Area area(Place place, Cut cut) {
        return cut == Cut.COUNTY
                ? new Area(cut, place.county(), place.countyName())
                : new Area(cut, place.healthRegion(), null);
    }

    private @Nullable String name(String id) {
        Actor actor = registry.actor(id);
        return actor == null ? null : actor.nameOn(day);
    }
}
