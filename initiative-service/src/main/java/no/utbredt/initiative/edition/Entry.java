package no.utbredt.initiative.edition;

import no.utbredt.vocabulary.promise.Slip;
import org.jspecify.annotations.Nullable;

/**
 * A difference as a board reads it.
 *
 * @param what what happened
 * @param key what it is about
 * @param before what the first edition says, in words, or null
 * @param after what the second says, or null
 * @param slip days a date has moved, a range where the dates are imprecise; null when it is no date
 * @param sentence the same in Norwegian
 */
public record Entry(
        What what,
        Key key,
        @Nullable String before,
        @Nullable String after,
        @Nullable Slip slip,
        String sentence) {

    /** What can happen between two editions. */
    public enum What {
        ADDED,
        /** Left out by a later edition of the same series. */
        REMOVED,
        /** Another series does not speak of it: that says nothing. */
        NOT_MENTIONED,
        MOVED,
        CHANGED
    }
}
