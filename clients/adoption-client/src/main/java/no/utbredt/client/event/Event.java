package no.utbredt.client.event;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import no.utbredt.client.http.Json;

/**
 * A statement as it is sent: a CloudEvent, version 1.0, in structured JSON.
 *
 * @param source begins with the client's registered prefix
 */
@JsonPropertyOrder({"specversion", "id", "source", "type", "datacontenttype", "data"})
public record Event(String specversion, String id, String source, String type, String datacontenttype, Statement data) {

    /** Named by what it says: the same statement has the same name, so that sending it again is safe. */
    public static Event of(String source, Statement statement) {
        return of(new ReportName(source, ContentId.of(EventType.of(statement), statement)), statement);
    }

    /** Under a name the sender keeps for it. */
    public static Event of(ReportName name, Statement statement) {
        return new Event("1.0", name.id(), name.source(), EventType.of(statement), "application/json", statement);
    }

    /** Its name for ever. */
    public ReportName name() {
        return new ReportName(source, id);
    }

    /** As JSON on one line, which is also a line of NDJSON. */
    public String json() {
        return Json.write(this);
    }
}
