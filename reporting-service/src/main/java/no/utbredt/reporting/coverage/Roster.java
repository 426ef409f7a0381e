package no.utbredt.reporting.coverage;

import java.util.List;
import java.util.Map;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where: the members of a group, furthest first, so that who is missing comes last.
 *
 * @param entries the members; empty when withheld
 * @param withheld whether the public may not see them, for they may be persons (law 12)
 */
public record Roster(List<Entry> entries, boolean withheld) {
    /**
     * One member.
     *
     * @param actor its id
     * @param name its name on the question's structure day, or null when it has none
     * @param standing where it stands
     */
    public record Entry(String actor, @Nullable String name, Standing standing) {}

    public Roster {
        entries = List.copyOf(entries);
    }

    static Roster of(Population population) {
        CoverageQuestion question = population.question();
        Group group = population.group();
        boolean isPublic = question.audience() == Audience.PUBLIC;
        if (isPublic && group != null && group.restricted()) {
            return new Roster(List.of(), true);
        }
        return new Roster(
                population.standings().entrySet().stream()
                        .filter(each -> !isPublic || !restricted(each, population))
                        .map(each -> entry(each, population))
                        .sorted((one, other) -> Integer.compare(reach(other), reach(one)))
                        .toList(),
                false);
    }

    private static boolean restricted(Map.Entry<String, Standing> each, Population population) {
        Actor actor = population.known().registry().actor(each.getKey());
        return actor != null && actor.restricted();
    }

    private static Entry entry(Map.Entry<String, Standing> each, Population population) {
        Actor actor = population.known().registry().actor(each.getKey());
        int day = OsloDay.number(population.question().structure());
        return new Entry(each.getKey(), actor == null ? null : actor.nameOn(day), each.getValue());
    }

    private static int reach(Entry entry) {
        return entry.standing().stage().reach();
    }
}
