package no.utbredt.client.event;

/** How a source marks its text. */
public enum Classification {
    /** It may be shown. */
    OPEN,
    /** It is kept, and shown to nobody until it is cleared. */
    INTERN
}
