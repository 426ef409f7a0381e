package no.utbredt.contract.report;

/**
 * Since when a report holds in the world (law 3).
 *
 * @param date ISO 8601, as precise as the source was: {@code 2021}, {@code 2021-Q4}, {@code 2021-10} or
 *     {@code 2021-10-01}; no day is invented (law 10)
 * @param basis {@code STARTED} or {@code OBSERVED}; before an observation the stage is unknown
 */
public record ValidFrom(String date, String basis) {}
