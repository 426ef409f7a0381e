package no.utbredt.reporting.page;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.web.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What a page is asked to show.
 *
 * @param solution id of the only solution to show, or null for all
 * @param stage at least this stage
 * @param day the day shown
 * @param knownAt as known at the end of that day
 * @param today the day it is
 */
public record PageQuestion(@Nullable String solution, Stage stage, LocalDate day, LocalDate knownAt, LocalDate today) {

    static final Set<String> NAMES = Set.of("losning", "trinn", "dato", "kjent", "lang", "gruppe", "rolle");

    private static final Set<Stage> STAGES = EnumSet.of(Stage.AVAILABLE, Stage.INTRODUCED, Stage.IN_USE);

    static PageQuestion of(Map<String, String> parameters, LocalDate today) {
        Asked asked = Asked.of(parameters, NAMES);
        return new PageQuestion(
                asked.text("losning"),
                asked.code("trinn", Stage.class, Stage.INTRODUCED, STAGES),
                asked.day("dato", today),
                asked.day("kjent", today),
                today);
    }

    Horizon horizon() {
        return Horizon.knownAt(knownAt);
    }

    CoverageQuestion coverage(String service, Role role, String group, Cut cut) {
        return new CoverageQuestion(
                service,
                role,
                stage,
                group,
                null,
                RollUp.none(),
                Weight.ACTORS,
                cut,
                day,
                knownAt,
                null,
                day,
                Audience.PUBLIC);
    }
}
