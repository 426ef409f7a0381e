package no.utbredt.initiative.catalogue;

/** What a service is to the one above it. */
public enum ServiceKind {
    SERVICE,
    SUB_SERVICE,
    STEP,
    VERSION,
    CHANNEL
}
