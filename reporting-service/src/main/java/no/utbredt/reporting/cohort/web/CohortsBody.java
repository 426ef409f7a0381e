package no.utbredt.reporting.cohort.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.cohort.Cohort;
import no.utbredt.reporting.cohort.CohortTable;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who began when, and how far they have come since.
 *
 * @param basis of the later stage
 * @param fromStage at least this stage is the beginning
 * @param state only what is known has figures
 * @param withheld whether it is withheld, for the members may be persons
 * @param startUnclear whose beginning may lie in several quarters
 * @param notStarted something is known, yet never that they began
 * @param unknown nothing certain has ever been said
 * @param cohorts by quarter, oldest first
 */
record CohortsBody(
        String notice,
        BasisBody basis,
        Stage fromStage,
        CellState state,
        boolean withheld,
        @Nullable Long startUnclear,
        @Nullable Long notStarted,
        @Nullable Long unknown,
        Page<CohortBody> cohorts) {

    static CohortsBody of(CohortTable table, KnownUpTo known, Asked asked) {
        CellState state = CellState.of(table.coverage().cells().getFirst().outcome());
        boolean told = state == CellState.KNOWN && !table.withheld();
        return new CohortsBody(
                Notice.TEXT,
                BasisBody.of(table.coverage(), known),
                table.from(),
                state,
                table.withheld(),
                told ? Long.valueOf(table.startUnclear()) : null,
                told ? Long.valueOf(table.notStarted()) : null,
                told ? Long.valueOf(table.unknown()) : null,
                Page.of(table.cohorts(), CohortBody::of, asked));
    }

    /**
     * Those who began in one quarter.
     *
     * @param quarter such as {@code 2021-Q4}
     * @param size how many they are
     * @param followUps how they stand after 1, 2, 4 and 8 quarters
     */
    record CohortBody(String quarter, long size, List<FollowUpBody> followUps) {
        static CohortBody of(Cohort cohort) {
            return new CohortBody(
                    cohort.quarter().toString(),
                    cohort.size(),
                    cohort.followUps().stream().map(FollowUpBody::of).toList());
        }
    }

    /**
     * A cohort after some quarters; without counts while that is still to come.
     *
     * @param date the last day of that quarter
     * @param reached how many certainly were at least at the later stage
     * @param unknown of how many nothing certain was known
     * @param sharePercent {@code reached} of the cohort, or null where nothing is known of anyone
     */
    record FollowUpBody(
            int quarters,
            LocalDate date,
            @Nullable Long reached,
            @Nullable Long lowerBound,
            @Nullable Long upperBound,
            @Nullable Long unknown,
            @Nullable BigDecimal sharePercent) {

        static FollowUpBody of(Cohort.FollowUp later) {
            Cohort.Position position = later.position();
            return position == null
                    ? new FollowUpBody(later.quarters(), later.day(), null, null, null, null, null)
                    : new FollowUpBody(
                            later.quarters(),
                            later.day(),
                            position.reached(),
                            position.lowerBound(),
                            position.upperBound(),
                            position.unknown(),
                            FigureNumbers.percent(position.share()));
        }
    }
}
