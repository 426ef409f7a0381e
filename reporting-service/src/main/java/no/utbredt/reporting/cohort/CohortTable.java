package no.utbredt.reporting.cohort;

import java.util.List;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.stage.Stage;

/**
 * Who began when, and how far they have come since.
 *
 * @param coverage of the later stage, with the basis
 * @param from the stage whose first day decides the cohort
 * @param cohorts by quarter, oldest first; with the other three counts they sum to the relevant members of the group
 * @param startUnclear whose beginning may lie in several quarters
 * @param notStarted something is known, yet never that they began
 * @param unknown nothing certain has ever been said
 * @param withheld whether it is withheld, for the members may be persons (law 12)
 */
public record CohortTable(
        CoverageAnswer coverage,
        Stage from,
        List<Cohort> cohorts,
        long startUnclear,
        long notStarted,
        long unknown,
        boolean withheld) {
    public CohortTable {
        cohorts = List.copyOf(cohorts);
    }
}
