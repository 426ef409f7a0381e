package no.utbredt.reporting.coverage;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where: the members of a group, furthest first, so that who is missing comes last.
 *
 * @param entries the members; when withheld only those the reader sees
 * @param withheld whether the reader may not see them all, for they may be persons (law 12)
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
        Known known = population.known();
        boolean everybody = question.audience(known) == Audience.OPERATOR;
        boolean withheld = !everybody && group != null && group.restricted();
        if (withheld && !known.insight().any()) {
            return new Roster(List.of(), true);
        }
        Predicate<String> shown = withheld ? known.insight()::into : known.disclosure()::tellsOf;
        return new Roster(
                population.standings().entrySet().stream()
                        .filter(each -> everybody || shown.test(each.getKey()))
                        .map(each -> entry(each, population))
                        .sorted((one, other) -> Integer.compare(reach(other), reach(one)))
                        .toList(),
                withheld);
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
