package no.utbredt.adoption.report;

/** Which side of a service an actor is on; the two are counted apart. */
public enum Role {
    SOURCE,
    CONSUMER
}
