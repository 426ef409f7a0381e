package no.utbredt.reporting.area;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Registry;

/**
 * An actor's membership of an area.
 *
 * @param actor id of the actor
 * @param during the area's id and the days it is a member
 */
public record Membership(String actor, Dated<String> during) {

    /**
     * Who is in an area on an epoch day, by the actors' ids. Those that may be persons are left out (law 12), as are units that lie in
     * it only by what they belong to.
     */
    public static List<Membership> of(String area, int day, Registry registry) {
        return registry.members(area, day).stream()
                .flatMap(id -> told(id, area, day, registry))
                .toList();
    }

    private static Stream<Membership> told(String id, String area, int day, Registry registry) {
        Actor actor = Objects.requireNonNull(registry.actor(id));
        return actor.restricted()
                ? Stream.of()
                : actor.groups().stream()
                        .filter(group -> group.holdsOn(day) && group.value().equals(area))
                        .limit(1)
                        .map(group -> new Membership(id, group));
    }

    /** The ids of the areas, of whatever kind, in which some member of a group lies on an epoch day. */
    public static Set<String> areasOf(String group, int day, Registry registry) {
        Set<String> areas = new TreeSet<>();
        for (String member : registry.members(group, day)) {
            registry.areas()
                    .kinds()
                    .forEach(kind -> areas.addAll(registry.areas().of(member, kind, day)));
        }
        return areas;
    }
}
