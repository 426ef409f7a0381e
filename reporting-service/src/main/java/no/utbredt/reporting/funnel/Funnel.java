package no.utbredt.reporting.funnel;

import java.util.List;
import no.utbredt.reporting.coverage.CoverageAnswer;
import org.jspecify.annotations.Nullable;

/**
 * How many have come at least how far.
 *
 * @param coverage of the last step, with the basis
 * @param steps from the first on the way to the last; each holds those of the next
 * @param silent of how many nothing certain is known on the day, or null where there is no figure
 * @param withheld whether what single members ever did is withheld, for they may be persons (law 12)
 */
public record Funnel(
        CoverageAnswer coverage,
        List<FunnelStep> steps,
        @Nullable Long silent,
        boolean withheld) {
    public Funnel {
        steps = List.copyOf(steps);
    }
}
