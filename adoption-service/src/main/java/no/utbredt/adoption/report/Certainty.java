package no.utbredt.adoption.report;

/** Whether the source is sure; an uncertain report moves only the bounds. */
public enum Certainty {
    CERTAIN,
    UNCERTAIN
}
