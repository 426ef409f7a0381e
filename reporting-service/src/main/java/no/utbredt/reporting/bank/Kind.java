package no.utbredt.reporting.bank;

/** What a variable divides by. */
public enum Kind {
    TIME,
    GEO,
    METRIC,
    CLASSIFICATION;

    /** Whether every table has one of it. */
    boolean isOfEvery() {
        return this == TIME || this == METRIC;
    }
}
