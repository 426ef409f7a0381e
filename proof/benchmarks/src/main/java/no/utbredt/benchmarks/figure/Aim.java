package no.utbredt.benchmarks.figure;

/**
 * What was aimed for.
 *
 * @param kind whether more or less is better
 * @param value in the figure's unit
 */
public record Aim(Kind kind, double value) {

    /** Which way is better. */
    public enum Kind {
        AT_LEAST,
        AT_MOST
    }

    public static Aim atLeast(double value) {
        return new Aim(Kind.AT_LEAST, value);
    }

    public static Aim atMost(double value) {
        return new Aim(Kind.AT_MOST, value);
    }

    /** Whether a value reaches it. */
    public boolean reached(double found) {
        return switch (kind) {
            case AT_LEAST -> found >= value;
            case AT_MOST -> found <= value;
        };
    }
}
