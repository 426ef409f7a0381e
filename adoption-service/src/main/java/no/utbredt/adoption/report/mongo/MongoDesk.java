package no.utbredt.adoption.report.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.utbredt.adoption.report.ContentHash;
import no.utbredt.adoption.report.Desk;
import no.utbredt.adoption.report.Footnote;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Stamped;
import no.utbredt.adoption.report.kafka.DeliveryRecord;
import org.bson.BSONException;
import org.bson.Document;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.json.JsonMapper;

/**
 * Footnotes and what was set aside, each under an {@code _id} made of its content: written twice it stands once. What was set
 * aside has a quota ({@link Ring}).
 */
final class MongoDesk implements Desk {

    private static final String FOOTNOTES = "footnotes";
    private static final int STEP = 20;

    private final MongoOperations store;
    private final JsonMapper json;
    private final SetAsideEntries entries;
    private final Ring ring;

    MongoDesk(MongoOperations store, JsonMapper json, SetAsideEntries entries, Ring ring) {
        this.store = store;
        this.json = json;
        this.entries = entries;
        this.ring = ring;
    }

    @Override
    public void keepFootnotes(Collection<Stamped> reports) {
        taken(() -> {
            BulkOperations writes = store.bulkOps(BulkMode.ORDERED, FOOTNOTES);
            reports.forEach(report -> keepFootnote(writes, report));
            writes.execute();
        });
    }

    @Override
    public void footnotes(Collection<NamedContent> contents, Consumer<KeptFootnote> each) {
        footnotes(where("_id").in(contents.stream().map(MongoDesk::id).toList()), each);
    }

    @Override
    public void footnotes(ReportName name, Consumer<KeptFootnote> each) {
        footnotes(under(name), each);
    }

    /** A few at a time: one may be a quarter of a megabyte. */
    private void footnotes(Criteria ids, Consumer<KeptFootnote> each) {
        try (var kept = store.stream(query(ids).cursorBatchSize(STEP), Document.class, FOOTNOTES)) {
            kept.forEach(one -> each.accept(footnote(one)));
        }
    }

    @Override
    public void eraseFootnotes(ReportName name) {
        taken(() -> store.remove(query(under(name)), FOOTNOTES));
    }

    /** No name holds a space, so those that begin with this one and a space are its own. */
    private static Criteria under(ReportName name) {
        return where("_id").gte(name.key() + " ").lt(name.key() + "!");
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
        Query known = query(where("_id").in(List.copyOf(fresh.keySet())));
        known.fields().include("_id");
        store.find(known, Document.class, Ring.ENTRIES).forEach(each -> fresh.remove(each.getString("_id")));
        ring.add(
                client,
                fresh.values().stream()
                        .map(each -> new Ring.Entry(each.id(), each.bytes()))
                        .toList());
        BulkOperations writes = store.bulkOps(BulkMode.ORDERED, Ring.ENTRIES);
        set.forEach(each -> upsert(writes, each.id(), each.kept(), each.at()));
        writes.execute();
        ring.makeRoom(client);
    }

    private void keepFootnote(BulkOperations writes, Stamped report) {
        var delivery = DeliveryRecord.of(report);
        String hash = ContentHash.of(delivery.type(), json.valueToTree(delivery.content()));
        Document kept = new Document("source", delivery.source())
                .append("id", delivery.id())
                .append("contentHash", hash)
                .append("said", Objects.requireNonNull(report.footnote()).said().toString());
        upsert(
                writes,
                id(new NamedContent(report.name(), hash)),
                kept,
                report.stamp().receivedAt());
    }

    private KeptFootnote footnote(Document kept) {
        return new KeptFootnote(
                new NamedContent(
                        new ReportName(kept.getString("source"), kept.getString("id")), kept.getString("contentHash")),
                new Footnote(json.readTree(kept.getString("said"))),
                kept.getDate("firstAt").toInstant());
    }

    private static String id(NamedContent content) {
        return content.name().key() + " " + content.hash();
    }

    /** Whatever the store or its driver says no with, it did not take it. */
    private static void taken(Runnable writing) {
        try {
            writing.run();
        } catch (DataAccessException | BSONException e) {
            throw new DeskUnavailable(e);
        }
    }

    private static void upsert(BulkOperations writes, String id, Document kept, Instant at) {
        Update update = new Update().setOnInsert("firstAt", at).set("lastAt", at);
        kept.forEach(update::setOnInsert);
        writes.upsert(query(where("_id").is(id)), update);
    }
}
