package no.utbredt.documents.mongo;

import java.time.Instant;
import java.util.Date;
import no.utbredt.contract.document.DocumentState.Recorded;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A state and when it was recorded, in the JSON it is published as and with every member of it. The store has the instant as a
 * date.
 */
record HistoryEntry(ObjectNode json) {

    private static final String RECORDED_AT = "recordedAt";

    static HistoryEntry of(Recorded<?> recorded) {
        return new HistoryEntry(JsonMapper.shared().valueToTree(recorded));
    }

    static HistoryEntry of(Document kept) {
        return new HistoryEntry((ObjectNode) Bson.json(kept));
    }

    Document document() {
        return Bson.document(json).append(RECORDED_AT, Date.from(recordedAt()));
    }

    Instant recordedAt() {
        return Instant.parse(json.path(RECORDED_AT).stringValue());
    }
}
