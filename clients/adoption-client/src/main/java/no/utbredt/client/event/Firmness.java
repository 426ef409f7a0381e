package no.utbredt.client.event;

/** How firmly a plan is held. */
public enum Firmness {
    DECIDED,
    FORECAST,
    INTENT,
    WISH,
    CONDITIONAL
}
