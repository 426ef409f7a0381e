package no.utbredt.reporting.coverage;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.stage.Stage;

/**
 * One actor of the group as the question sees it.
 *
 * @param actor its id
 * @param stage what certainly is
 * @param surely whether it counts even if everything uncertain is against it
 * @param possibly whether it counts, or something said may make it count
 * @param conceivably whether it counts, or something said or untold may make it count
 * @param weight what it counts as; empty when not known
 * @param derived whether its stage is derived
 * @param scopeLimited whether it is where it is within some scope only
 */
record Counted(
        String actor,
        Stage stage,
        boolean surely,
        boolean possibly,
        boolean conceivably,
        OptionalLong weight,
        boolean derived,
        boolean scopeLimited) {
    static Counted of(String actor, Standing standing, Stage asked, OptionalLong weight) {
        boolean possibly = standing.possibly(asked);
        return new Counted(
                actor,
                standing.stage(),
                standing.surely(asked),
                possibly,
                possibly || standing.mayBeAnything(),
                weight,
                standing.derivation() != null,
                standing.scopeLimited());
    }

    static Tally actors(Collection<Counted> group) {
        Map<Stage, Long> byStage = new EnumMap<>(Stage.class);
        group.forEach(each -> byStage.merge(each.stage(), 1L, Long::sum));
        return new Tally(byStage);
    }

    /** Only where every weight is known. */
    static Tally weighed(Collection<Counted> group) {
        Map<Stage, Long> byStage = new EnumMap<>(Stage.class);
        group.forEach(each -> byStage.merge(each.stage(), each.weight().orElseThrow(), Long::sum));
        return new Tally(byStage);
    }
}
