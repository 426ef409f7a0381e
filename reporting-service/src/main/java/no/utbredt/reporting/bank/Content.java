package no.utbredt.reporting.bank;

import java.util.function.Function;

/**
 * A figure a table has.
 *
 * @param <M> what it is read of
 * @param code the same in both languages
 * @param label its name
 * @param unit what it is counted in
 * @param decimals how many it is rounded to, 0 or 1
 * @param over whether it is of the end of a month or of the whole of it
 * @param of how it is read of what was measured
 */
public record Content<M>(String code, Label label, Label unit, int decimals, Over over, Function<M, Cell> of) {

    /** Of the end of a month. */
    Content(String code, Label label, Label unit, int decimals, Function<M, Cell> of) {
        this(code, label, unit, decimals, Over.END, of);
    }

    /** What part of a month a figure speaks of. */
    public enum Over {
        END,
        WHOLE
    }

    /** What is told of a place: a figure, or why there is none. */
    Cell told(Measured<M> measured) {
        return told(measured, of);
    }

    static <M> Cell told(Measured<M> measured, Function<M, Cell> of) {
        return switch (measured) {
            case Measured.Counted<M> counted -> of.apply(counted.numbers());
            case Measured.Missing<M> missing -> Cell.of(missing.symbol());
        };
    }

    /**
     * A cell.
     *
     * @param scaled the figure times ten to the power of the content's decimals; 0 where there is a symbol
     * @param symbol why there is no figure, or {@link Symbol#NONE}
     */
    public record Cell(long scaled, Symbol symbol) {
        /** A figure. */
        public static Cell of(long scaled) {
            return new Cell(scaled, Symbol.NONE);
        }

        /** No figure. */
        public static Cell of(Symbol symbol) {
            return new Cell(0, symbol);
        }
    }
}
