package no.utbredt.contract.report;

/**
 * One report as the door let it in, on {@code utbredt.deliveries}. Two deliveries may carry the same report.
 *
 * @param source CloudEvents {@code source}
 * @param id CloudEvents {@code id}
 * @param type CloudEvents {@code type}
 * @param content the business fields
 * @param stamp what the door added
 */
public record Delivery(String source, String id, String type, ReportContent content, Stamp stamp) {

    public ReportName name() {
        return new ReportName(source, id);
    }
}
