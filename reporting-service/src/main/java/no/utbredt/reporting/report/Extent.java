package no.utbredt.reporting.report;

/**
 * How much of the actor has got there, for example 3 of 5 GPs.
 *
 * @param count at least 0
 * @param of at least {@code count}
 * @param unit what is counted, a code
 */
public record Extent(long count, long of, String unit) {}
