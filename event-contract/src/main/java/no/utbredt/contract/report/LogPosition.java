package no.utbredt.contract.report;

/**
 * A place on {@code utbredt.deliveries}.
 *
 * @param partition from 0
 * @param offset from 0
 */
public record LogPosition(int partition, long offset) {}
