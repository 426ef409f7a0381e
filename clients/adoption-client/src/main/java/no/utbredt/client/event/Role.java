package no.utbredt.client.event;

/** Which side of a service an actor is on. */
public enum Role {
    /** Where the information comes from. */
    SOURCE,
    /** Who reads or receives it. */
    CONSUMER
}
