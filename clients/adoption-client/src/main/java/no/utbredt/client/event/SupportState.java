package no.utbredt.client.event;

/** How far an EHR system is with a service. */
public enum SupportState {
    NONE,
    IN_DEVELOPMENT,
    APPROVED,
    AVAILABLE
}
