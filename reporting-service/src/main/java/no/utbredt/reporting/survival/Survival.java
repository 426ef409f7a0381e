package no.utbredt.reporting.survival;

import java.util.List;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.stage.Stage;

/**
 * How long it takes from one stage to another.
 *
 * @param coverage of the later stage, with the basis
 * @param from at least this stage
 * @param curve the share not there yet by days since the start
 * @param shortest the same, had each imprecise beginning been as late and each imprecise end as early as its source allows
 * @param longest the same, had each beginning been as early and each end as late as that
 * @param counts of the group
 * @param withheld whether it is withheld, for its members may be persons (law 12)
 */
public record Survival(
        CoverageAnswer coverage,
        Stage from,
        KaplanMeier curve,
        KaplanMeier shortest,
        KaplanMeier longest,
        Counts counts,
        boolean withheld) {

    /**
     * How the relevant members of the group fall into five; they sum to it.
     *
     * @param ended seen at the first stage, and later at the second
     * @param censored seen at the first stage and not at the second: followed for as long as is known, and not left out
     * @param atOnce already at the second stage when first seen at the first: how long it took is not known
     * @param notStarted something is known, yet never that it came to the first stage
     * @param unknown nothing certain has ever been said
     * @param impreciseStart of those followed, whose beginning may mean several days
     * @param impreciseEnd of those that ended, whose end may mean several days
     */
    public record Counts(
            long ended,
            long censored,
            long atOnce,
            long notStarted,
            long unknown,
            long impreciseStart,
            long impreciseEnd) {
        /** Those the curve is made of. */
        public long followed() {
            return ended + censored;
        }
    }

    /** The shares quantiles are told of. */
    public static final List<Double> QUANTILES = List.of(0.25, 0.5, 0.75);
}
