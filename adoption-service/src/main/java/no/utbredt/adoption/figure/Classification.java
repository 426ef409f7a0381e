package no.utbredt.adoption.figure;

/** What a source allows to be shown. */
public enum Classification {
    OPEN,
    /** The source marks its text <em>Intern</em>: entered, not displayed until cleared. */
    INTERN
}
