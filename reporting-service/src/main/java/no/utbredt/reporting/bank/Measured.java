package no.utbredt.reporting.bank;

import java.util.function.BinaryOperator;
import no.utbredt.reporting.coverage.Figure;

/**
 * What is known of one place of a table, before any figure is read of it. Sums are of these, never of shares (law 6).
 *
 * @param <M> what the table's figures are read of
 */
sealed interface Measured<M> {

    /** The numbers, or their sum. */
    record Counted<M>(M numbers) implements Measured<M> {}

    /** Nothing that can be told. */
    record Missing<M>(Symbol symbol) implements Measured<M> {}

    /** What there is before anything is added: nobody. */
    static <M> Measured<M> nothing() {
        return new Missing<>(Symbol.NOT_APPLICABLE);
    }

    /** Not to be known. */
    static <M> Measured<M> unknown() {
        return new Missing<>(Symbol.UNKNOWN);
    }

    /** Not to be told. */
    static <M> Measured<M> withheld() {
        return new Missing<>(Symbol.WITHHELD);
    }

    /** So many of so many, none of them in doubt. */
    static Measured<Figure> part(long many, long total) {
        return new Counted<>(new Figure(many, many, many, many, 0, 0, total));
    }

    /**
     * Both together. What is not applicable adds nothing; what is unknown makes the sum unknown, for a sum of some would pass
     * for that of all (law 5); what is withheld withholds the sum, or the others would give it away (law 12).
     *
     * @param sum adds the numbers
     */
    default Measured<M> plus(Measured<M> other, BinaryOperator<M> sum) {
        if (this instanceof Counted<M> one && other instanceof Counted<M> two) {
            return new Counted<>(sum.apply(one.numbers(), two.numbers()));
        }
        return heavier(this) >= heavier(other) ? this : other;
    }

    private static int heavier(Measured<?> measured) {
        return switch (measured) {
            case Counted<?> counted -> 1;
            case Missing<?> missing ->
                switch (missing.symbol()) {
                    case NONE, NOT_APPLICABLE -> 0;
                    case UNKNOWN -> 2;
                    case WITHHELD -> 3;
                };
        };
    }
}
