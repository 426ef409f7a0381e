package no.utbredt.reporting.coverage.web;

import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Our count beside a published figure.
 *
 * @param reason why it is unknown, or null
 * @param weight what each actor counts as
 * @param derived how many stages are derived, be it from this very figure
 * @param figure the numbers, or null
 */
record OurBody(
        CellState state,
        @Nullable String reason,
        Weight weight,
        int derived,
        @Nullable FigureNumbers figure) {

    static OurBody of(Cell cell, Weight weight) {
        return switch (cell.outcome()) {
            case Outcome.Known known ->
                new OurBody(CellState.KNOWN, null, weight, cell.derived(), FigureNumbers.of(known.figure()));
            case Outcome.Unknown unknown ->
                without(CellState.UNKNOWN, unknown.reason().name(), weight);
            case Outcome.NotOffered notOffered -> without(CellState.NOT_OFFERED, null, weight);
            case Outcome.Suppressed suppressed -> without(CellState.SUPPRESSED, null, weight);
        };
    }

    static OurBody without(CellState state, @Nullable String reason, Weight weight) {
        return new OurBody(state, reason, weight, 0, null);
    }
}
