package no.utbredt.client.event;

/** How sure the source is; an uncertain report moves only the bounds of a figure. */
public enum Certainty {
    CERTAIN,
    UNCERTAIN
}
