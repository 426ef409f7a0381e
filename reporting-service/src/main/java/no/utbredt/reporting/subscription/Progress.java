package no.utbredt.reporting.subscription;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far a subscription has been told.
 *
 * @param state where it stands
 * @param ending why it has ended, or null while it has not
 * @param told the last piece of news it took or did not want, or null before it agreed
 * @param perMinute the most messages it wants in a minute, or null for any number
 * @param due when it is to be tried next
 * @param failures how many attempts have failed one after the other
 * @param failing since when they have, or null when the last one did not
 * @param lastSuccess when it last took something, or agreed; null for never
 * @param lastFailure what last went wrong, or null for nothing yet
 */
public record Progress(
        State state,
        @Nullable Ending ending,
        @Nullable Told told,
        @Nullable Integer perMinute,
        Instant due,
        int failures,
        @Nullable Instant failing,
        @Nullable Instant lastSuccess,
        @Nullable Failure lastFailure) {

    /** Where a subscription stands. */
    public enum State {
        /** It has not said yet that it wants to be told. */
        UNCONFIRMED,
        /** It is told. */
        ACTIVE,
        /** It did not take what it was told last, which is told again. */
        FAILING,
        /** It is told nothing more. */
        ENDED
    }

    /** Why a subscription has ended. */
    public enum Ending {
        /** It answered 410. */
        GONE,
        /** Nothing was taken for too long. */
        NOT_TAKEN,
        /** What it was to be told next is no longer kept. */
        TOO_FAR_BEHIND
    }

    /**
     * A piece of news.
     *
     * @param place on the log
     * @param time when it was worked out, to the millisecond; on a log that is another than it was, what is later has not been told
     */
    public record Told(long place, Instant time) {
        public Told {
            time = time.truncatedTo(ChronoUnit.MILLIS);
        }

        /** Whether that was worked out later. */
        boolean isBefore(Instant other) {
            return other.truncatedTo(ChronoUnit.MILLIS).isAfter(time);
        }
    }

    /** Of one that has just been registered. */
    public static Progress begun(Instant now) {
        return new Progress(State.UNCONFIRMED, null, null, null, now, 0, null, null, null);
    }

    Progress agreed(Told from, @Nullable Integer rate, Instant now) {
        return new Progress(State.ACTIVE, null, from, rate, now, 0, null, now, lastFailure);
    }

    Progress took(Told what, Instant now, Instant next) {
        return new Progress(State.ACTIVE, null, what, perMinute, next, 0, null, now, lastFailure);
    }

    /** That up to there nothing is wanted. */
    Progress passed(Told what) {
        return new Progress(state, ending, what, perMinute, due, failures, failing, lastSuccess, lastFailure);
    }

    Progress failed(Failure failure, Instant next) {
        State then = state == State.UNCONFIRMED ? State.UNCONFIRMED : State.FAILING;
        Instant since = failing == null ? failure.at() : failing;
        return new Progress(then, null, told, perMinute, next, failures + 1, since, lastSuccess, failure);
    }

    Progress ended(Ending why, @Nullable Failure failure) {
        return new Progress(
                State.ENDED,
                why,
                told,
                perMinute,
                due,
                failures,
                failing,
                lastSuccess,
                failure == null ? lastFailure : failure);
    }
}
