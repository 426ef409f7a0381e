package no.utbredt.initiative.catalogue;

/** What an actor is to a service. */
public enum Role {
    /** Supplies the content that others look up. */
    SOURCE,
    /** Takes the service into use in its own work, or offers it to its own patients. */
    CONSUMER
}
