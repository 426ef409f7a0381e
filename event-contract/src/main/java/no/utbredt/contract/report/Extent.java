package no.utbredt.contract.report;

/**
 * How much of the actor has got there, for example 3 of 5 GPs.
 *
 * @param count at least 0
 * @param of at least {@code count}
 * @param unit what is counted, a code such as {@code GPS} or {@code DISTRICTS}
 */
public record Extent(long count, long of, String unit) {}
