package no.utbredt.reporting.coverage.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.figure.web.ContradictionBody;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * A published figure beside our count of its day.
 *
 * @param date the day our count is of: the end of the figure's date, yet not after it was published
 * @param published the figure with the register's denominator
 * @param ours our count, or null where the figure counts no stage
 * @param difference published less ours, or null where the two cannot be subtracted or nobody has reported anything
 * @param differenceUnit what the difference counts, or null without one
 * @param fits the bases on which our count would be just what was published; none where there is no difference
 */
record ComparisonBody(
        Named solution,
        Named service,
        Role role,
        Named group,
        LocalDate date,
        @Nullable Stage stage,
        PublishedBody published,
        @Nullable OurBody ours,
        @Nullable BigDecimal difference,
        @Nullable DifferenceUnit differenceUnit,
        List<FitBody> fits,
        List<ContradictionBody> contradictions) {

    /** What a difference counts. */
    enum DifferenceUnit {
        ACTORS,
        PERCENTAGE_POINTS
    }
}
