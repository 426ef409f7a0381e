package no.utbredt.adoption.report.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.report.ContentHash;
import no.utbredt.adoption.report.Desk;
import no.utbredt.adoption.report.Stamped;
import no.utbredt.adoption.report.kafka.DeliveryRecord;
import org.bson.Document;
import org.bson.types.Binary;
import tools.jackson.databind.json.JsonMapper;

/** Footnotes and what was set aside, each under an {@code _id} made of its content: written twice it stands once. */
final class MongoDesk implements Desk {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoDatabase database;
    private final JsonMapper json;

    MongoDesk(MongoDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void keepFootnotes(Collection<Stamped> reports) {
        write("footnotes", reports.stream().map(this::footnote).toList());
    }

    @Override
    public void setAside(Collection<Refused> events) {
        write("setAside", events.stream().map(this::refused).toList());
    }

    @Override
    public void setAside(Unreadable body) {
        Document kept =
                about(body.client(), "UNREADABLE").append("code", body.code()).append("body", new Binary(body.body()));
        write("setAside", List.of(upsert("UNREADABLE " + hash(body.client(), body.body()), kept, body.at())));
    }

    private UpdateOneModel<Document> footnote(Stamped report) {
        var delivery = DeliveryRecord.of(report);
        String hash = ContentHash.of(delivery.type(), json.valueToTree(delivery.content()));
        Document kept = new Document("source", delivery.source())
                .append("id", delivery.id())
                .append("contentHash", hash)
                .append("said", Objects.requireNonNull(report.footnote()).said().toString());
        return upsert(report.name().key() + " " + hash, kept, report.stamp().receivedAt());
    }

    private UpdateOneModel<Document> refused(Refused refused) {
        String event = refused.event().toString();
        Document kept = about(refused.client(), "REFUSED")
                .append("source", refused.judgement().source())
                .append("id", refused.judgement().id())
                .append(
                        "refusals",
                        refused.judgement().refusals().stream()
                                .map(each -> new Document("field", each.field())
                                        .append("code", each.fault().code())
                                        .append("expected", each.fault().expected())
                                        .append("detail", each.fault().detail()))
                                .toList())
                .append("event", event);
        String id = "REFUSED " + hash(refused.client(), event.getBytes(StandardCharsets.UTF_8));
        return upsert(id, kept, refused.at());
    }

    private void write(String collection, List<UpdateOneModel<Document>> documents) {
        try {
            database.getCollection(collection).bulkWrite(documents);
        } catch (MongoException e) {
            throw new DeskUnavailable(e);
        }
    }

    private static Document about(Client client, String kind) {
        return new Document("kind", kind).append("client", client.id());
    }

    private static UpdateOneModel<Document> upsert(String id, Document kept, Instant at) {
        Document update = new Document("$setOnInsert", kept.append("firstAt", Date.from(at)))
                .append("$set", new Document("lastAt", Date.from(at)));
        return new UpdateOneModel<>(new Document("_id", id), update, UPSERT);
    }

    private static String hash(Client client, byte[] body) {
        return client.id() + " " + ContentHash.of(body);
    }
}
