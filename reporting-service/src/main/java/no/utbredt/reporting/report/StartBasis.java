package no.utbredt.reporting.report;

/** What a source knows of the beginning (law 3); before either, the stage is unknown. */
public enum StartBasis {
    /** It began then. */
    STARTED,
    /** It was seen to be so then. */
    OBSERVED
}
