package no.utbredt.adoption.client;

/** In which capacity a client is heard, and with it its source rank, highest first (law 2). */
public enum Speaker {
    /** The actor itself. */
    ACTOR,
    /** A vendor, for actors that delegated to it. */
    VENDOR,
    /** Norsk helsenett. */
    OPERATOR,
    /** A public document, entered by a steward. */
    DOCUMENT;

    /** Whether it may say that a service is not relevant for an actor (domain: only a steward does). */
    public boolean steward() {
        return this == OPERATOR || this == DOCUMENT;
    }
}
