package no.utbredt.adoption.report.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import no.utbredt.adoption.report.mongo.QuotaSettings.Quota;
import org.bson.Document;

/**
 * The order in which a client's refused deliveries were set aside, so that the oldest can make room: each has a small document
 * under client and number, and a client one with how far its numbers go. Everything is addressed by {@code _id}, and what two
 * instances do at once both hold.
 */
final class Ring {

    private static final int STEP = 500;

    /** An entry of the collection of what was set aside, and how much it takes. */
    record Entry(String id, long bytes) {}

    private final MongoCollection<Document> entries;
    private final MongoCollection<Document> places;
    private final MongoCollection<Document> stocks;
    private final Quota perClient;
    private final Quota inAll;
    private final LongConsumer dropped;

    Ring(MongoDatabase database, Quota perClient, Quota inAll, LongConsumer dropped) {
        this.entries = database.getCollection("setAside");
        this.places = database.getCollection("setAsideOrder");
        this.stocks = database.getCollection("setAsideStock");
        this.perClient = perClient;
        this.inAll = inAll;
        this.dropped = dropped;
    }

    /** Gives them the next places of that client. To be called before they are written: a place without an entry harms nothing. */
    void add(String client, List<Entry> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        long bytes = fresh.stream().mapToLong(Entry::bytes).sum();
        Document grown = new Document("$inc", new Document("next", (long) fresh.size()).append("total", bytes));
        Document before = stocks.findOneAndUpdate(
                new Document("_id", client),
                grown,
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.BEFORE));
        Stock stock = Stock.of(before == null ? new Document("_id", client) : before);
        List<Document> taken = new ArrayList<>();
        long upTo = stock.total();
        for (int i = 0; i < fresh.size(); i++) {
            upTo += fresh.get(i).bytes();
            taken.add(new Document("_id", place(client, stock.next() + i))
                    .append("entry", fresh.get(i).id())
                    .append("upTo", upTo));
        }
        places.insertMany(taken);
    }

    /** Lets the oldest go until that client, and all together, keep no more than they may. */
    void makeRoom(String client) {
        Document kept = stocks.find(new Document("_id", client)).first();
        if (kept != null) {
            makeRoom(Stock.of(kept), perClient.entries(), perClient.bytes());
        }
        List<Stock> all = stocks();
        for (int round = 0; round < all.size(); round++) {
            long tooMany = all.stream().mapToLong(Stock::entries).sum() - inAll.entries();
            long tooMuch = all.stream().mapToLong(Stock::bytes).sum() - inAll.bytes();
            if (tooMany <= 0 && tooMuch <= 0) {
                return;
            }
            Stock most = all.stream()
                    .max(Comparator.comparingDouble(each -> each.share(inAll)))
                    .orElseThrow();
            all.set(
                    all.indexOf(most),
                    makeRoom(most, most.entries() - Math.max(0, tooMany), most.bytes() - Math.max(0, tooMuch)));
        }
    }

    List<Stock> stocks() {
        return stocks.find().map(Stock::of).into(new ArrayList<>());
    }

    private Stock makeRoom(Stock stock, long mostEntries, long mostBytes) {
        Stock left = stock;
        while (left.over(mostEntries, mostBytes)) {
            left = drop(left, mostEntries, mostBytes);
        }
        return left;
    }

    private Stock drop(Stock stock, long mostEntries, long mostBytes) {
        List<String> ids = LongStream.range(stock.first(), Math.min(stock.next(), stock.first() + STEP))
                .mapToObj(number -> place(stock.client(), number))
                .toList();
        Map<String, Document> found = new HashMap<>();
        places.find(these(ids)).forEach(each -> found.put(each.getString("_id"), each));
        List<String> old = new ArrayList<>();
        Stock left = stock;
        for (int i = 0; i < ids.size() && left.over(mostEntries, mostBytes); i++) {
            Document place = found.get(ids.get(i));
            if (place != null) {
                old.add(place.getString("entry"));
            }
            left = left.without(left.first() + 1, place == null ? left.gone() : Stock.number(place, "upTo"));
        }
        dropped.accept(entries.deleteMany(these(old)).getDeletedCount());
        places.deleteMany(these(ids.subList(0, (int) (left.first() - stock.first()))));
        stocks.updateOne(
                new Document("_id", stock.client()),
                new Document("$max", new Document("first", left.first()).append("gone", left.gone())));
        return left;
    }

    private static Document these(List<String> ids) {
        return new Document("_id", new Document("$in", ids));
    }

    private static String place(String client, long number) {
        return "%s %015d".formatted(client, number);
    }
}
