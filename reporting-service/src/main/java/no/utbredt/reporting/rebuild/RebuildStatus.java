package no.utbredt.reporting.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How rebuilding goes.
 *
 * @param state of the last one begun since this instance started
 * @param begun when, or null where none was begun
 * @param ended when, or null where none has ended
 * @param readPercent how much of the topics the running one has read, 0 to 100; null when none runs
 * @param last what the last that was finished found, or null where none was
 * @param failure why the last one was not finished, or null
 */
public record RebuildStatus(
        State state,
        @Nullable Instant begun,
        @Nullable Instant ended,
        @Nullable Integer readPercent,
        @Nullable Comparison last,
        @Nullable String failure) {

    /** Nobody has begun one. */
    public static final RebuildStatus NEVER = new RebuildStatus(State.NEVER, null, null, null, null, null);

    /** How one goes. */
    public enum State {
        /** None was begun since this instance started. */
        NEVER,
        RUNNING,
        /** Both views say the same. */
        SAME,
        /** They do not. */
        DIFFERENT,
        /** It was not finished; {@code failure} says why. */
        FAILED
    }

    /** One has begun. */
    public RebuildStatus begin(Instant at) {
        return new RebuildStatus(State.RUNNING, at, null, 0, last, null);
    }

    /** So much of the topics has been read. */
    public RebuildStatus read(int percent) {
        return new RebuildStatus(state, begun, ended, percent, last, failure);
    }

    /** It is finished. */
    public RebuildStatus end(Instant at, Comparison found) {
        return new RebuildStatus(found.same() ? State.SAME : State.DIFFERENT, begun, at, null, found, null);
    }

    /** It could not be finished. */
    public RebuildStatus fail(Instant at, String why) {
        return new RebuildStatus(State.FAILED, begun, at, null, last, why);
    }
}
