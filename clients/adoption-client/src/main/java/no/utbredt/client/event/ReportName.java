package no.utbredt.client.event;

/**
 * Source and id of what was sent: its name for ever.
 *
 * @param source begins with the client's registered prefix
 * @param id 1 to 200 visible ASCII characters
 */
public record ReportName(String source, String id) {

    public ReportName {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a report has a source");
        }
        if (!id.matches("[!-~]{1,200}")) {
            throw new IllegalArgumentException("'%s' is no id: 1 to 200 visible ASCII characters".formatted(id));
        }
    }
}
