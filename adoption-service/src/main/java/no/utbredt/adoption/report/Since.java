package no.utbredt.adoption.report;

import no.utbredt.vocabulary.PartialDate;

/** Since when a report holds in the world, and whether it began then or was only seen by then (law 3). */
public record Since(PartialDate date, Basis basis) {

    /** What the date means. */
    public enum Basis {
        STARTED,
        OBSERVED
    }
}
