package no.utbredt.reporting.coverage.web;

import java.util.Map;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Our count beside a published figure.
 *
 * @param state {@code KNOWN}, {@code UNKNOWN}, {@code NOT_OFFERED} or {@code SUPPRESSED}
 * @param reason why it is unknown, or null
 * @param weight what each actor counts as
 * @param derived how many stages are derived, be it from this very figure
 * @param figure the numbers, or null
 */
record OurBody(
        String state,
        @Nullable String reason,
        Weight weight,
        int derived,
        @Nullable FigureNumbers figure) {

    static final Tally NO_TALLY = new Tally(Map.of());

    static OurBody of(Cell cell, Weight weight) {
        return switch (cell.outcome()) {
            case Outcome.Known known ->
                new OurBody("KNOWN", null, weight, cell.derived(), FigureNumbers.of(known.figure()));
            case Outcome.Unknown unknown -> without("UNKNOWN", unknown.reason().name(), weight);
            case Outcome.NotOffered notOffered -> without("NOT_OFFERED", null, weight);
            case Outcome.Suppressed suppressed -> without("SUPPRESSED", null, weight);
        };
    }

    static OurBody without(String state, @Nullable String reason, Weight weight) {
        return new OurBody(state, reason, weight, 0, null);
    }
}
