package no.utbredt.adoption.report;

/**
 * The name of a report for ever: its source and the id that source gave it (law 1).
 *
 * @param source CloudEvents {@code source}
 * @param id CloudEvents {@code id}
 */
public record ReportName(String source, String id) {

    /** Record key on the log and {@code _id} in the store: neither part holds a space. */
    public String key() {
        return source + " " + id;
    }
}
