package no.utbredt.simulator.scenario;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.utbredt.simulator.scenario.Statement.Adoption;
import no.utbredt.simulator.scenario.Statement.Retraction;

/**
 * Where everybody stands on a day, counted as plainly as can be: what is named by another is out, and of the rest what began last
 * holds. It knows only what this simulation says.
 *
 * @param last what holds of each, by actor and what is rolled out
 */
public record Standings(Map<String, Adoption> last) {

    private static final List<String> UPWARDS = List.of(
            "INTERESTED",
            "PREPARING",
            "COMMITTED",
            "TECHNICALLY_READY",
            "PILOTING",
            "AVAILABLE",
            "INTRODUCED",
            "IN_USE");
    private static final Comparator<Adoption> LATER = Comparator.comparing(Adoption::since)
            .thenComparing(each -> each.heading().day())
            .thenComparing(each -> each.heading().id());

    /** Of all that is said, whenever it was said, on a day. */
    public static Standings of(List<Statement> said, LocalDate day) {
        Set<String> out = new HashSet<>();
        for (Statement statement : said) {
            if (statement instanceof Adoption adoption && adoption.corrects() != null) {
                out.add(adoption.heading().by().id() + adoption.corrects());
            } else if (statement instanceof Retraction retraction) {
                out.add(retraction.heading().by().id() + retraction.retracts());
            }
        }
        Map<String, Adoption> last = new TreeMap<>();
        for (Statement statement : said) {
            if (statement instanceof Adoption adoption
                    && !adoption.since().isAfter(day)
                    && !out.contains(
                            adoption.heading().by().id() + adoption.heading().id())) {
                last.merge(key(adoption), adoption, (one, other) -> LATER.compare(one, other) > 0 ? one : other);
            }
        }
        return new Standings(last);
    }

    /** What tells an actor with something rolled out from all others. */
    static String key(Adoption adoption) {
        return adoption.rollout().key() + " " + adoption.rollout().role() + " "
                + adoption.actor().id();
    }

    /** How many stand at a stage or beyond it; who paused or withdrew does not. */
    public long atLeast(String stage, Predicate<Adoption> whose) {
        return last.values().stream()
                .filter(whose)
                .filter(adoption -> UPWARDS.indexOf(adoption.stage()) >= UPWARDS.indexOf(stage))
                .count();
    }

    /** How many stand at just that stage. */
    public long at(String stage, Predicate<Adoption> whose) {
        return last.values().stream()
                .filter(whose)
                .filter(adoption -> adoption.stage().equals(stage))
                .count();
    }
}
