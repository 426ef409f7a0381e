package no.utbredt.reporting.coverage;

import java.util.List;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Place;
import no.utbredt.reporting.actor.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Where the actors are on the day whose structure is asked for.
 *
 * @param registry as known within the horizon
 * @param day epoch day
 */
record Structure(Registry registry, int day) {

    /** The areas an actor lies in; one without code where that is not known. */
    List<Area> areas(String actor, Cut cut) {
        List<Area> areas =
                switch (cut) {
                    case NATION -> List.of(Area.nation());
                    case MUNICIPALITY -> above(actor, Actor.MUNICIPALITY);
                    case COUNTY, HEALTH_REGION ->
                        registry.places(actor, day).stream()
                                .map(place -> area(place, cut))
                                .distinct()
                                .toList();
                };
        return areas.isEmpty() ? List.of(new Area(cut, null, null)) : areas;
    }

    /** The parents of that kind an actor belongs to, as areas. */
    List<Area> above(String actor, String kind) {
        return registry.above(actor, kind, day).stream()
                .map(id -> new Area(Cut.MUNICIPALITY, id, name(id)))
                .toList();
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
