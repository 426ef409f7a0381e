package no.utbredt.documents.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.DocumentState.Recorded;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Letter;
import no.utbredt.documents.Reunion;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a document lies in the store: {@code {_id, epoch, number, history: [{recordedAt, state}]}}. Earlier states are never
 * written again, so members that newer code put there survive older code.
 */
final class StoredDocument {

    static final String ID = "_id";
    static final String EPOCH = "epoch";
    static final String NUMBER = "number";
    static final String HISTORY = "history";
    private static final String RECORDED_AT = "recordedAt";
    private static final String STATE = "state";

    private static final JsonMapper JSON = JsonMapper.shared();

    private StoredDocument() {}

    static Document of(DocumentState<?> document) {
        return new Document(ID, document.id())
                .append(EPOCH, document.version().epoch())
                .append(NUMBER, document.version().number())
                .append(
                        HISTORY,
                        document.history().stream().map(StoredDocument::entry).toList());
    }

    static Document entry(Recorded<?> recorded) {
        return new Document(RECORDED_AT, Date.from(recorded.recordedAt()))
                .append(STATE, recorded.state() == null ? null : Bson.from(JSON.valueToTree(recorded.state())));
    }

    /** As it lies in the store, from the JSON it was published as. */
    static Document whole(ObjectNode json) {
        Version version = Reunion.version(json);
        return new Document(ID, json.path("id").stringValue())
                .append(EPOCH, version.epoch())
                .append(NUMBER, version.number())
                .append(
                        HISTORY,
                        json.path(HISTORY)
                                .valueStream()
                                .map(StoredDocument::recorded)
                                .toList());
    }

    private static Document recorded(JsonNode entry) {
        Instant recordedAt = Instant.parse(entry.path(RECORDED_AT).stringValue());
        return new Document(RECORDED_AT, Date.from(recordedAt)).append(STATE, Bson.from(entry.path(STATE)));
    }

    static Version version(Document stored) {
        return new Version(
                stored.get(EPOCH, Number.class).longValue(),
                stored.get(NUMBER, Number.class).longValue());
    }

    static <S> DocumentState<S> document(Document stored, Class<S> type) {
        return new DocumentState<>(
                stored.getString(ID),
                version(stored),
                history(stored).stream()
                        .map(entry -> new Recorded<>(
                                entry.getDate(RECORDED_AT).toInstant(), state(entry.get(STATE, Document.class), type)))
                        .toList());
    }

    private static <S> @Nullable S state(@Nullable Document state, Class<S> type) {
        return state == null ? null : JSON.treeToValue(Bson.json(state), type);
    }

    static Letter letter(Document stored) {
        Version version = version(stored);
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", stored.getString(ID));
        json.putObject("version").put(EPOCH, version.epoch()).put(NUMBER, version.number());
        json.set(HISTORY, Bson.json(history(stored)));
        Instant recordedAt = history(stored).getLast().getDate(RECORDED_AT).toInstant();
        return new Letter(stored.getString(ID), version, recordedAt, JSON.writeValueAsString(json));
    }

    private static List<Document> history(Document stored) {
        return stored.getList(HISTORY, Document.class);
    }
}
