package no.utbredt.reporting.statement;

/** What became of a statement in the figures, on a day. */
public enum Verdict {
    /** It puts its actor where it stands. */
    DECIDES,
    /** It leaves something possible, and so moves the bounds alone. */
    BOUNDS,
    /** It speaks of a scope, a part or a unit, beside something that is said of all. */
    LIMITED,
    /** Something else ranks higher, or says the same. */
    OUTWEIGHED,
    /** It tells no stage: it stands beside. */
    BESIDE,
    /** It begins after that day. */
    NOT_YET,
    /** Another report corrects it or takes it back (law 2). */
    REPLACED,
    /** It was accepted, yet it is not known of whom or what it speaks (law 11). */
    UNPLACED,
    /** It was accepted, yet it is not heard (law 12). */
    SET_ASIDE,
    /** A published figure: it stands beside our counts (law 8). */
    PUBLISHED
}
