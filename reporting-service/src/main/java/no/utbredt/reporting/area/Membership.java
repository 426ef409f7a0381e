package no.utbredt.reporting.area;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.knowledge.Known;

/**
 * An actor's membership of an area.
 *
 * @param actor id of the actor
 * @param during the area's id and the days it is a member
 */
public record Membership(String actor, Dated<String> during) {

    /**
     * Who is in an area on an epoch day, by the actors' ids. Those the reader is not told of are left out (law 12), as are units that lie in
     * it only by what they belong to.
     */
    public static List<Membership> of(String area, int day, Known known) {
        return known.registry().members(area, day).stream()
                .filter(known.disclosure()::tellsOf)
                .flatMap(id -> told(id, area, day, known.registry()))
                .toList();
    }

    /** How many there are, whom the public is not told of only for an operator. */
    public static int count(String area, int day, Known known) {
        Registry registry = known.registry();
        return Math.toIntExact(registry.members(area, day).stream()
                .filter(known.disclosure()::counts)
                .flatMap(id -> told(id, area, day, registry))
                .count());
    }

    private static Stream<Membership> told(String id, String area, int day, Registry registry) {
        return Objects.requireNonNull(registry.actor(id)).groups().stream()
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
