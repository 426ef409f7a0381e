package no.utbredt.documents.mongo;

import java.util.List;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Letter;
import no.utbredt.documents.Reunion;
import org.springframework.data.mongodb.core.mapping.MongoId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a document lies in the store. Earlier states are never written again, so members that newer code put there survive older
 * code.
 */
record StoredDocument(@MongoId String id, long epoch, long number, List<HistoryEntry> history) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Its version alone. */
    record Stamp(@MongoId String id, long epoch, long number) {

        Version version() {
            return new Version(epoch, number);
        }
    }

    static StoredDocument of(DocumentState<?> document) {
        Version version = document.version();
        return new StoredDocument(
                document.id(),
                version.epoch(),
                version.number(),
                document.history().stream().map(HistoryEntry::of).toList());
    }

    /** From the JSON it was published as. */
    static StoredDocument of(ObjectNode json) {
        Version version = Reunion.version(json);
        return new StoredDocument(
                json.path("id").stringValue(),
                version.epoch(),
                version.number(),
                json.path("history")
                        .valueStream()
                        .map(entry -> new HistoryEntry((ObjectNode) entry))
                        .toList());
    }

    <S> DocumentState<S> document(Class<S> state) {
        return JSON.treeToValue(json(), JSON.getTypeFactory().constructParametricType(DocumentState.class, state));
    }

    Letter letter() {
        return new Letter(
                id, new Version(epoch, number), history.getLast().recordedAt(), JSON.writeValueAsString(json()));
    }

    private ObjectNode json() {
        ObjectNode json = JSON.createObjectNode().put("id", id);
        json.putObject("version").put("epoch", epoch).put("number", number);
        history.forEach(entry -> json.withArray("history").add(entry.json()));
        return json;
    }
}
