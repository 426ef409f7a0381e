package no.utbredt.contract.report;

import java.time.Instant;

/**
 * A report the register admitted, once and for ever, on {@code utbredt.reports}.
 *
 * @param source CloudEvents {@code source}
 * @param id CloudEvents {@code id}
 * @param type CloudEvents {@code type}
 * @param content the business fields
 * @param stamp what the door added
 * @param recordedAt when the log took the delivery, UTC; never decreasing within a partition, never back-dated (law 3)
 * @param delivery the delivery that took the id
 */
public record RecordedReport(
        String source,
        String id,
        String type,
        ReportContent content,
        Stamp stamp,
        Instant recordedAt,
        LogPosition delivery) {

    public ReportName name() {
        return new ReportName(source, id);
    }
}
