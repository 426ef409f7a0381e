package no.utbredt.contract.report;

import java.time.Instant;

/**
 * An event the register admitted, once and for ever, on {@code utbredt.reports}.
 *
 * @param <C> the record of its type
 * @param source CloudEvents {@code source}
 * @param id CloudEvents {@code id}
 * @param type CloudEvents {@code type}
 * @param content the business fields
 * @param stamp what the door added
 * @param recordedAt when the log took the delivery, UTC; never decreasing within a partition, never back-dated (law 3)
 * @param delivery the delivery that took the id
 */
public record RecordedReport<C extends EventContent>(
        String source, String id, String type, C content, Stamp stamp, Instant recordedAt, LogPosition delivery) {

    public ReportName name() {
        return new ReportName(source, id);
    }
}
