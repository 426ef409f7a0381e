package no.utbredt.adoption.report;

import java.time.Instant;

/**
 * What the register said to one delivery.
 *
 * @param delivery the delivery judged
 * @param holder the delivery that holds the id; the same one when recorded
 * @param contentHash SHA-256 of the business fields, hexadecimal
 * @param recordedAt when the log took the judged delivery, UTC
 */
public record Verdict(
        ReportName name, Kind kind, LogPosition delivery, LogPosition holder, String contentHash, Instant recordedAt) {

    /** The four there are. */
    public enum Kind {
        /** First of its name: counted from now on. */
        RECORDED,
        /** The same content as the one that holds. */
        DUPLICATE,
        /** Other content; the first holds (law 1). */
        CONFLICT,
        /** The delivery is not one. */
        UNREADABLE
    }
}
