package no.utbredt.contract.report;

import java.time.Instant;

/**
 * The register's verdict on one delivery, on {@code utbredt.outcomes}.
 *
 * @param source CloudEvents {@code source} of the report
 * @param id CloudEvents {@code id} of the report
 * @param verdict {@code recorded}, {@code duplicate} (same content as the one that holds), {@code conflict} (other content;
 *     the first holds) or {@code unreadable}
 * @param delivery the delivery judged
 * @param holder the delivery that took the id; equal to {@code delivery} when recorded
 * @param contentHash SHA-256 of the canonical business fields, hexadecimal
 * @param recordedAt when the log took the judged delivery, UTC
 */
public record Outcome(
        String source,
        String id,
        String verdict,
        LogPosition delivery,
        LogPosition holder,
        String contentHash,
        Instant recordedAt) {

    public ReportName name() {
        return new ReportName(source, id);
    }
}
