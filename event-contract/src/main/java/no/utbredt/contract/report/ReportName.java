package no.utbredt.contract.report;

/**
 * The name of a report: its source and the id that source gave it (law 1). Also the record key of deliveries, reports and
 * outcomes.
 *
 * @param source CloudEvents {@code source}, within the client's registered prefix
 * @param id CloudEvents {@code id}, unique within the source
 */
public record ReportName(String source, String id) {

    /** The record key: source and id parted by a space, which neither a URI reference nor an id may contain. */
    public String key() {
        return source + " " + id;
    }
}
