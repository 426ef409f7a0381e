package no.utbredt.reporting.coverage.web;

import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Our count beside a published figure.
 *
 * @param body as it is told
 * @param counted the group by stage behind it; null where there is no figure or only its numbers are counted
 */
record Ours(OurBody body, Outcome.@Nullable Known counted) {

    static Ours of(Cell cell, Weight weight) {
        return new Ours(
                OurBody.of(cell, weight),
                cell.outcome() instanceof Outcome.Known known && !known.stages().equals(Tally.NOBODY) ? known : null);
    }

    static Ours without(CellState state, String reason, Weight weight) {
        return new Ours(OurBody.without(state, reason, weight), null);
    }
}
