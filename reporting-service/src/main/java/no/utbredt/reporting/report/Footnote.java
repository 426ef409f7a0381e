package no.utbredt.reporting.report;

/**
 * The words a report rests on, cleared for display.
 *
 * @param quote the source's own words
 */
public record Footnote(String quote) {

    private static final int LONGEST = 2_000;

    public Footnote {
        if (quote.length() > LONGEST) {
            throw new IllegalArgumentException("a quote of more than " + LONGEST + " characters");
        }
    }
}
