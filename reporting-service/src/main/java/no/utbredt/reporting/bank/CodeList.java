package no.utbredt.reporting.bank;

/**
 * Another way to divide by a variable.
 *
 * @param id {@code vs_} and a word for some of its values, {@code agg_} and a word for sums of them
 * @param label its name
 * @param choices its values, each with the members it is made of
 */
public record CodeList(String id, Label label, Choices choices) {

    private static final String SUMS = "agg_";

    /** Whether its values are sums of the variable's. */
    public boolean aggregates() {
        return id.startsWith(SUMS);
    }
}
