package no.utbredt.reporting.attention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs a look.
 *
 * @param kind what it is
 * @param initiative whose milestone or target it is, or null
 * @param subject id of the milestone, the target and its step with a slash between them, the service, or the vendor's organisation
 *     number; empty where it is about everything
 * @param since the last day it was due, or when the vendor was last heard; null where no such day is known
 * @param count how many there are of it, at least 1
 */
public record Concern(
        Kind kind,
        @Nullable Of initiative,
        String subject,
        @Nullable LocalDate since,
        long count) {

    /** An initiative by its id and its Norwegian name. */
    public record Of(String id, String name) {}

    /** What it is, the most pressing first. */
    public enum Kind {
        /** The due date of a target's step is over, and it was certainly not reached. */
        TARGET_MISSED,
        /** The present pace of a target's step is not enough. */
        TARGET_BEHIND,
        /** The time first set for a milestone is over, and it is planned still or was reached later. */
        MILESTONE_LATE,
        /** The time of a milestone is over, and no source tells what came of it. */
        MILESTONE_PAST_DUE,
        /** Something a milestone cannot do without holds it back. */
        MILESTONE_AT_RISK,
        /** A vendor that somebody lets speak, or that spoke, has not been heard for long. */
        VENDOR_SILENT,
        /** Reports of a service that cannot all be right. */
        DISAGREEMENT,
        /** Reports of a service that moved an actor down. */
        FALL,
        /** Accepted reports of a service that are not heard. */
        SET_ASIDE,
        /** Accepted reports of a service that have no place. */
        UNPLACED,
        /** Published figures that contradict each other, their own arithmetic or our count. */
        CONTRADICTION
    }
}
