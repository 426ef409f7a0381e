package no.utbredt.contract.report;

/**
 * One event as the door let it in, on {@code utbredt.deliveries}. Two deliveries may carry the same event.
 *
 * @param <C> the record of its type
 * @param source CloudEvents {@code source}
 * @param id CloudEvents {@code id}
 * @param type CloudEvents {@code type}
 * @param content the business fields
 * @param stamp what the door added
 */
public record Delivery<C extends EventContent>(String source, String id, String type, C content, Stamp stamp) {

    public ReportName name() {
        return new ReportName(source, id);
    }
}
