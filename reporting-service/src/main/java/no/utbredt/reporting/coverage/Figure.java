package no.utbredt.reporting.coverage;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of a cell, in the weight asked for. Always
 * {@code lowerBound <= upperBound} and {@code numerator <= possible <= upperBound}.
 *
 * @param numerator what has certainly come at least so far
 * @param possible the numerator and what imprecise or uncertain reports may add to it
 * @param lowerBound what has come so far even if every uncertain report is against it; at least what was published (law 8)
 * @param upperBound {@code possible} and everything unknown
 * @param unknown what nobody has reported
 * @param notRelevant what the service is not for
 * @param total the whole group, the not relevant included
 */
public record Figure(
        long numerator, long possible, long lowerBound, long upperBound, long unknown, long notRelevant, long total) {
    /** The group without the not relevant. */
    public long denominator() {
        return total - notRelevant;
    }

    /** Why no share may be told. */
    public enum NoShare {
        /** There is nobody the service is for. */
        NOBODY_RELEVANT,
        /** Nobody is known: silence is not nought (law 5). */
        NOBODY_KNOWN,
        /** We count fewer than has been published: the share would lie below its own lower bound (law 5). */
        BELOW_PUBLISHED
    }

    /** Why there is no share, or null when there is one. */
    public @Nullable NoShare noShare() {
        if (denominator() == 0) {
            return NoShare.NOBODY_RELEVANT;
        }
        if (unknown >= denominator()) {
            return NoShare.NOBODY_KNOWN;
        }
        return numerator < lowerBound ? NoShare.BELOW_PUBLISHED : null;
    }

    /** The numerator's share, never outside its bounds; null where {@link #noShare} says why. */
    public @Nullable Share share() {
        return noShare() == null ? of(numerator) : null;
    }

    /** The share when the not relevant stay in the denominator; null where {@link #noShare} says why. */
    public @Nullable Share shareWithNotRelevant() {
        return noShare() == null ? new Share(numerator, total) : null;
    }

    /** {@code possible} as a share; null for an empty group. */
    public @Nullable Share possibleShare() {
        return of(possible);
    }

    /** The lower bound as a share; null for an empty group. */
    public @Nullable Share lowerShare() {
        return of(lowerBound);
    }

    /** The upper bound as a share; null for an empty group. */
    public @Nullable Share upperShare() {
        return of(upperBound);
    }

    /** How much of the group somebody has told of; null for an empty group. */
    public @Nullable Share completeness() {
        return total == 0 ? null : new Share(total - unknown, total);
    }

    private @Nullable Share of(long part) {
        return denominator() == 0 ? null : new Share(part, denominator());
    }
}
