package no.utbredt.client.event;

/** What is agreed; an option is not its exercise. */
public enum AgreementKind {
    MEMBERSHIP,
    CONNECTION,
    DATA_PROCESSING,
    FRAMEWORK,
    OPTION,
    OPTION_EXERCISE,
    OTHER
}
