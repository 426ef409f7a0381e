package no.utbredt.reporting.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.actor.Place;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.system.EhrSystem;
import no.utbredt.reporting.system.Vendor;
import org.jspecify.annotations.Nullable;

/**
 * Where the actors are, and what they run, on the day whose structure is asked for.
 *
 * @param registry as known within the horizon
 * @param systems the EHR systems, by id, as known within the horizon
 * @param day epoch day
 */
public record Structure(Registry registry, Map<String, EhrSystem> systems, int day) {
    /** These two are told by each place at once: who is at two places is not in the region of one and the county of the other. */
    private static final Set<Cut> OF_PLACES = Set.of(Cut.COUNTY, Cut.HEALTH_REGION);

    /** The areas an actor lies in, no two of one key; one without code where that is not known. */
    public List<Area> areas(String actor, Cut cut) {
        Cut across = cut.across();
        if (across == null) {
            return along(actor, cut);
        }
        Cut first = new Cut(cut.code());
        if (OF_PLACES.contains(first) && OF_PLACES.contains(across)) {
            List<Area> both = registry.places(actor, day).stream()
                    .map(place -> area(place, first).within(area(place, across)))
                    .distinct()
                    .toList();
            return both.isEmpty() ? List.of(Area.unknown(first).within(Area.unknown(across))) : both;
        }
        List<Area> others = areas(actor, across);
        return along(actor, first).stream()
                .flatMap(one -> others.stream().map(one::within))
                .toList();
    }

    private List<Area> along(String actor, Cut cut) {
        List<Area> areas =
                switch (cut.code()) {
                    case "NATION" -> List.of(Area.nation());
                    case "MUNICIPALITY" -> above(actor, Actor.MUNICIPALITY);
                    case "COUNTY", "HEALTH_REGION" ->
                        registry.places(actor, day).stream()
                                .map(place -> area(place, cut))
                                .distinct()
                                .toList();
                    case "SYSTEM" ->
                        registry.systems(actor, day).stream().map(this::system).toList();
                    case "VENDOR" -> vendors(registry.systems(actor, day));
                    default ->
                        registry.areas().of(actor, cut.code(), day).stream()
                                .map(id -> described(cut, id))
                                .toList();
                };
        return areas.isEmpty() ? List.of(Area.unknown(cut)) : areas;
    }

    private Area described(Cut kind, String id) {
        NamedArea area = registry.areas().area(id);
        return new Area(kind, id, area == null ? null : area.nameOn(day));
    }

    private Area system(String id) {
        EhrSystem system = systems.get(id);
        return new Area(Cut.SYSTEM, id, system == null ? null : system.nameOn(day));
    }

    /** Who makes the systems, each once; unknown where nobody has described a system, or who makes it that day. */
    private List<Area> vendors(Collection<String> ids) {
        Map<String, Area> byCode = new TreeMap<>();
        for (String id : ids) {
            EhrSystem system = systems.get(id);
            Vendor vendor = system == null ? null : system.vendorOn(day);
            Area area = vendor == null ? Area.unknown(Cut.VENDOR) : new Area(Cut.VENDOR, vendor.id(), vendor.name());
            byCode.putIfAbsent(Objects.requireNonNullElse(area.code(), ""), area);
        }
        return List.copyOf(byCode.values());
    }

    /** The parents of that kind an actor belongs to, as areas. */
    List<Area> above(String actor, String kind) {
        return registry.above(actor, kind, day).stream()
                .map(id -> new Area(Cut.MUNICIPALITY, id, name(id)))
                .toList();
    }

    private static Area area(Place place, Cut cut) {
        return cut.equals(Cut.COUNTY)
                ? new Area(cut, place.county(), place.countyName())
                : new Area(cut, place.healthRegion(), null);
    }

    private @Nullable String name(String id) {
        Actor actor = registry.actor(id);
        return actor == null ? null : actor.nameOn(day);
    }
}
