package no.utbredt.adoption.replay;

import java.time.Instant;
import no.utbredt.adoption.report.ReportName;
import org.jspecify.annotations.Nullable;

/**
 * What an operator did with an entry.
 *
 * @param at when, UTC, in whole milliseconds
 * @param report the report sent to the door, or null for a closing
 * @param reason why it was closed, 1 to {@value #LONGEST_REASON} characters; null for a replay
 */
public record Act(
        Kind kind,
        Instant at,
        Operator by,
        @Nullable ReportName report,
        @Nullable String reason) {

    /** How many characters a reason may have. */
    public static final int LONGEST_REASON = 500;

    /** What can be done. */
    public enum Kind {
        /** A replay was begun; whether the log took it is said by the act that follows. */
        BEGUN,
        /** The log took the report. */
        REPLAYED,
        /** Nothing more will be done about it. */
        CLOSED
    }
}
