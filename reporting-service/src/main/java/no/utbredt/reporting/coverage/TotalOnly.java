package no.utbredt.reporting.coverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;

/**
 * A group of which only the total is known: whoever is not named is unknown (law 5).
 *
 * @param rounded whether some unknown may only make up whole numbers, who are not above the total then
 */
record TotalOnly(CoverageQuestion question, Group group, boolean rounded) {
    Outcome outcome(Area area, Crowd named, List<PublishedBeside> published, Floors floors) {
        Tally actors = named.actors();
        OptionalLong total = group.totalOn(OsloDay.number(question.structure()));
        if (question.weight() != Weight.ACTORS) {
            return new Outcome.Unknown(Outcome.Reason.MISSING_WEIGHT, actors);
        }
        if (total.isEmpty() || !area.cut().equals(Cut.NATION) || !(question.rollUp() instanceof RollUp.None)) {
            return new Outcome.Unknown(Outcome.Reason.NO_TOTAL, actors);
        }
        long unnamed = total.getAsLong() - named.size() - named.notEligible();
        if (unnamed + (rounded ? actors.at(Stage.UNKNOWN) : 0) < 0) {
            return new Outcome.Unknown(Outcome.Reason.TOTAL_BELOW_NAMED, actors);
        }
        Tally all = withUnnamed(actors, unnamed);
        return new Outcome.Known(Figures.of(named, unnamed, published, floors.under(area, named.size())), all, all);
    }

    private static Tally withUnnamed(Tally actors, long unnamed) {
        Map<Stage, Long> byStage = new EnumMap<>(actors.byStage());
        byStage.merge(Stage.UNKNOWN, unnamed, Long::sum);
        return new Tally(byStage);
    }
}
