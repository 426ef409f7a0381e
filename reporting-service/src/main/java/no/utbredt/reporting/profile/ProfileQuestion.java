package no.utbredt.reporting.profile;

import java.time.LocalDate;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;

/**
 * Where does an actor stand with everything, and where are the others?
 *
 * @param actor its id
 * @param stage at least this stage the others are counted
 * @param day the day asked about, by whose structure it is asked
 * @param knownAt as known when it is asked
 * @param statedBy the day by whose end sources must have said it, or null
 */
public record ProfileQuestion(
        String actor,
        Stage stage,
        LocalDate day,
        KnownAt knownAt,
        @Nullable LocalDate statedBy) {

    /** What is taken into account. */
    public Horizon horizon() {
        return Horizon.of(knownAt, statedBy);
    }

    /** The coverage of a group the actor or a unit of it is in. */
    public CoverageQuestion coverage(String service, Role role, String group, Cut cut) {
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
                statedBy,
                day,
                Audience.PUBLIC);
    }
}
