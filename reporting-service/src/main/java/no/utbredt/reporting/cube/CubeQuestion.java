package no.utbredt.reporting.cube;

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
 * How many of each category's services are available to how many of each group's actors?
 *
 * @param group id of the only group asked for, or null for all
 * @param day the day asked about, by whose structure it is asked
 * @param knownAt as known when it is asked
 * @param statedBy the day by whose end sources must have said it, or null
 * @param maxAge how many days before the day what decides may have been said, or null for any age (law 5)
 */
public record CubeQuestion(
        @Nullable String group,
        LocalDate day,
        KnownAt knownAt,
        @Nullable LocalDate statedBy,
        @Nullable Integer maxAge) {

    /** What is taken into account. */
    public Horizon horizon() {
        return Horizon.of(knownAt, statedBy);
    }

    /** The question of one service in one group. */
    public CoverageQuestion coverage(String service, Role role, String of) {
        return new CoverageQuestion(
                service,
                role,
                Stage.AVAILABLE,
                of,
                null,
                RollUp.none(),
                Weight.ACTORS,
                Cut.NATION,
                day,
                knownAt,
                statedBy,
                day,
                Audience.PUBLIC,
                maxAge,
                false);
    }
}
