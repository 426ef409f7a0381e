package no.utbredt.reporting.coverage;

/** Who asks; only an operator sees small cells and lists of actors that may be sole proprietors (law 12). */
public enum Audience {
    PUBLIC,
    OPERATOR
}
