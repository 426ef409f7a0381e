package no.utbredt.reporting.coverage.web;

import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.coverage.Fit;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A basis on which our count is just what was published: what the publisher may have counted, not what he did.
 *
 * @param stage counting all that have come at least so far
 * @param weight each counting so
 * @param denominator divided by the relevant, by all, or by the relevant of whom something is known; null for a number of actors
 */
record FitBody(Stage stage, Weight weight, Fit.@Nullable Whole denominator) {

    static FitBody of(Fit fit) {
        return new FitBody(fit.stage(), fit.weight(), fit.whole());
    }
}
