package no.utbredt.adoption.report.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.utbredt.adoption.report.ContentHash;
import no.utbredt.adoption.report.Desk;
import no.utbredt.adoption.report.Stamped;
import no.utbredt.adoption.report.kafka.DeliveryRecord;
import org.bson.BSONException;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * Footnotes and what was set aside, each under an {@code _id} made of its content: written twice it stands once. What was set
 * aside has a quota ({@link Ring}).
 */
final class MongoDesk implements Desk {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoDatabase database;
    private final JsonMapper json;
    private final SetAsideEntries entries;
    private final Ring ring;

    MongoDesk(MongoDatabase database, JsonMapper json, SetAsideEntries entries, Ring ring) {
        this.database = database;
        this.json = json;
        this.entries = entries;
        this.ring = ring;
    }

    @Override
    public void keepFootnotes(Collection<Stamped> reports) {
        taken(() -> write("footnotes", reports.stream().map(this::footnote).toList()));
    }

    @Override
    public void setAside(Collection<Refused> events) {
        Map<String, List<SetAsideEntries.Entry>> byClient =
                events.stream().map(entries::refused).collect(Collectors.groupingBy(SetAsideEntries.Entry::client));
        taken(() -> byClient.forEach(this::setAside));
    }

    @Override
    public void setAside(Unreadable body) {
        taken(() -> setAside(body.client().id(), List.of(entries.unreadable(body))));
    }

    @Override
    public List<Held> held() {
        return ring.stocks().stream().map(Stock::held).toList();
    }

    private void setAside(String client, List<SetAsideEntries.Entry> set) {
        Map<String, SetAsideEntries.Entry> fresh = new LinkedHashMap<>();
        set.forEach(each -> fresh.putIfAbsent(each.id(), each));
        database.getCollection("setAside")
                .find(new Document("_id", new Document("$in", List.copyOf(fresh.keySet()))))
                .projection(new Document("_id", 1))
                .forEach(known -> fresh.remove(known.getString("_id")));
        ring.add(
                client,
                fresh.values().stream()
                        .map(each -> new Ring.Entry(each.id(), each.bytes()))
                        .toList());
        write(
                "setAside",
                set.stream()
                        .map(each -> upsert(each.id(), each.kept(), each.at()))
                        .toList());
        ring.makeRoom(client);
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

    private void write(String collection, List<UpdateOneModel<Document>> documents) {
        database.getCollection(collection).bulkWrite(documents);
    }

    /** Whatever the store or its driver says no with, it did not take it. */
    private static void taken(Runnable writing) {
        try {
            writing.run();
        } catch (MongoException | BSONException e) {
            throw new DeskUnavailable(e);
        }
    }

    private static UpdateOneModel<Document> upsert(String id, Document kept, Instant at) {
        Document update = new Document("$setOnInsert", kept.append("firstAt", Date.from(at)))
                .append("$set", new Document("lastAt", Date.from(at)));
        return new UpdateOneModel<>(new Document("_id", id), update, UPSERT);
    }
}
