package no.utbredt.adoption.report;

/** How much of the actor: {@code count} of {@code of} (1 or more) {@code unit}s, for example 3 of 5 DISTRICTS. */
public record Extent(long count, long of, String unit) {}
