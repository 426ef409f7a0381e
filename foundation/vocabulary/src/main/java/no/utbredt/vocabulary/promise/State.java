package no.utbredt.vocabulary.promise;

/** Where a promise stands on a day, by its dates alone. */
public enum State {
    /** A source says so; nothing holds it back any more, and it is no longer late. */
    REACHED,
    /** Its original time is over, and a source has moved it to a time that is not. */
    LATE,
    /** Its time is over, and no source says that it is reached. */
    PAST_DUE,
    /** Its time is now. */
    DUE,
    UPCOMING,
    /** No source dates it. */
    UNDATED,
    /** A source says that there is no plan. */
    NO_PLAN,
    CANCELLED;

    /** Whether a source says that it is reached. */
    public boolean isReached() {
        return this == REACHED;
    }

    /** Whether it is behind its original time and not there yet; such a promise holds back what hangs on it. */
    public boolean isBehind() {
        return this == LATE || this == PAST_DUE;
    }

    /** Whether nothing more is waited for: what is reached or given up is held back by nothing. */
    public boolean isOver() {
        return this == REACHED || this == CANCELLED;
    }
}
