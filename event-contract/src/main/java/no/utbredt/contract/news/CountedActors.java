package no.utbredt.contract.news;

/**
 * A figure with its basis, in actors.
 *
 * @param numerator what has certainly come at least so far
 * @param possible the numerator and what imprecise or uncertain reports may add to it
 * @param lowerBound what has come so far even if every uncertain report is against it; at least what was published
 * @param upperBound {@code possible} and everything unknown
 * @param unknown what nobody has reported
 * @param notRelevant what the service is not for
 * @param total the whole group, the not relevant included
 */
public record CountedActors(
        long numerator, long possible, long lowerBound, long upperBound, long unknown, long notRelevant, long total) {}
