package no.utbredt.reporting.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How units count for the parent they belong to. */
public sealed interface RollUp {
    /** They do not: each unit counts for itself. */
    record None() implements RollUp {}

    /**
     * The parent counts when enough of its units do.
     *
     * @param parentKind kind of the parent, for example {@code MUNICIPALITY}
     * @param share the least share of its relevant units, 0 to 1; 0 means any one of them
     */
    record To(String parentKind, BigDecimal share) implements RollUp {
        public To {
            if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("the share of a roll-up is " + share + ", not between 0 and 1");
            }
        }

        /** How many of so many units are enough, at least one. */
        int enoughOf(int units) {
            return Math.max(
                    1,
                    share.multiply(BigDecimal.valueOf(units))
                            .setScale(0, RoundingMode.CEILING)
                            .intValueExact());
        }
    }

    /** Each unit for itself. */
    static RollUp none() {
        return new None();
    }

    /** One unit is enough. */
    static RollUp any(String parentKind) {
        return new To(parentKind, BigDecimal.ZERO);
    }

    /** All relevant units are needed. */
    static RollUp all(String parentKind) {
        return new To(parentKind, BigDecimal.ONE);
    }

    /** That share of the relevant units is needed. */
    static RollUp share(String parentKind, BigDecimal share) {
        return new To(parentKind, share);
    }
}
