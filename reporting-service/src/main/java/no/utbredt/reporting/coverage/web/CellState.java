package no.utbredt.reporting.coverage.web;

import no.utbredt.reporting.coverage.Outcome;

/** Whether a cell has a figure, and if not why. */
public enum CellState {
    KNOWN,
    UNKNOWN,
    /** The service was not offered nationally to the group: there is no coverage, not 0 %. */
    NOT_OFFERED,
    /** Too few who may be persons (law 12). */
    SUPPRESSED;

    /** That of a cell. */
    public static CellState of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Known known -> KNOWN;
            case Outcome.Unknown unknown -> UNKNOWN;
            case Outcome.NotOffered notOffered -> NOT_OFFERED;
            case Outcome.Suppressed suppressed -> SUPPRESSED;
        };
    }
}
