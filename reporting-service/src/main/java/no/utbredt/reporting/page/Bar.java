package no.utbredt.reporting.page;

import no.utbredt.reporting.coverage.Figure;

/**
 * A group as a bar, in thousandths of its length: what has come so far, what may have, what nobody knows. What is left has
 * not.
 */
public record Bar(long sure, long maybe, long unknown) {

    static final Bar EMPTY = new Bar(0, 0, 0);

    static Bar of(Figure figure) {
        long whole = figure.denominator();
        if (whole <= 0) {
            return EMPTY;
        }
        long sure = 1000 * figure.numerator() / whole;
        long maybe = 1000 * (figure.possible() - figure.numerator()) / whole;
        long unknown = Math.min(1000 - sure - maybe, 1000 * figure.unknown() / whole);
        return new Bar(sure, maybe, Math.max(0, unknown));
    }

    /** Where what nobody knows begins. */
    public long unknownFrom() {
        return 1000 - unknown;
    }
}
