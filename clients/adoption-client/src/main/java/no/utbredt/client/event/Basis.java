package no.utbredt.client.event;

/** How the beginning of a stage is known. */
public enum Basis {
    /** It began then. */
    STARTED,
    /** It was so by then; what was before is not said. */
    OBSERVED
}
