package no.utbredt.adoption.report;

/** What is agreed. */
public enum AgreementKind {
    MEMBERSHIP,
    CONNECTION,
    DATA_PROCESSING,
    FRAMEWORK,
    /** It may be exercised; that it was, is said by {@link #OPTION_EXERCISE} alone. */
    OPTION,
    OPTION_EXERCISE,
    OTHER
}
