package no.utbredt.adoption.report.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import no.utbredt.adoption.report.mongo.QuotaSettings.Quota;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The order in which a client's refused deliveries were set aside, so that the oldest can make room: each has a small document
 * under client and number, and a client one with how far its numbers go. Everything is addressed by {@code _id}, and what two
 * instances do at once both hold.
 */
final class Ring {

    static final String ENTRIES = "setAside";
    private static final String STOCKS = "setAsideStock";
    private static final String PLACES = "setAsideOrder";
    private static final int STEP = 500;

    /** An entry of the collection of what was set aside, and how much it takes. */
    record Entry(String id, long bytes) {}

    /**
     * The place of an entry.
     *
     * @param upTo bytes of all that was ever kept, this one included
     */
    private record Place(@MongoId String id, String entry, long upTo) {}

    private final MongoOperations store;
    private final Quota perClient;
    private final Quota inAll;
    private final LongConsumer dropped;

    Ring(MongoOperations store, Quota perClient, Quota inAll, LongConsumer dropped) {
        this.store = store;
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
        Document before = store.findAndModify(
                query(where("_id").is(client)),
                new Update().inc("next", (long) fresh.size()).inc("total", bytes),
                FindAndModifyOptions.options().upsert(true),
                Document.class,
                STOCKS);
        Stock stock = Stock.of(before == null ? new Document("_id", client) : before);
        List<Place> taken = new ArrayList<>();
        long upTo = stock.total();
        for (int i = 0; i < fresh.size(); i++) {
            upTo += fresh.get(i).bytes();
            taken.add(new Place(place(client, stock.next() + i), fresh.get(i).id(), upTo));
        }
        store.insert(taken, PLACES);
    }

    /** Lets the oldest go until that client, and all together, keep no more than they may. */
    void makeRoom(String client) {
        Document kept = store.findById(client, Document.class, STOCKS);
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
        return store.findAll(Document.class, STOCKS).stream()
                .map(Stock::of)
                .collect(Collectors.toCollection(ArrayList::new));
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
        Map<String, Place> found = new HashMap<>();
        store.find(these(ids), Place.class, PLACES).forEach(each -> found.put(each.id(), each));
        List<String> old = new ArrayList<>();
        Stock left = stock;
        for (int i = 0; i < ids.size() && left.over(mostEntries, mostBytes); i++) {
            Place place = found.get(ids.get(i));
            if (place != null) {
                old.add(place.entry());
            }
            left = left.without(left.first() + 1, place == null ? left.gone() : place.upTo());
        }
        dropped.accept(store.remove(these(old), ENTRIES).getDeletedCount());
        store.remove(these(ids.subList(0, (int) (left.first() - stock.first()))), PLACES);
        store.updateFirst(
                query(where("_id").is(stock.client())),
                new Update().max("first", left.first()).max("gone", left.gone()),
                STOCKS);
        return left;
    }

    private static Query these(List<String> ids) {
        return query(where("_id").in(ids));
    }

    private static String place(String client, long number) {
        return "%s %015d".formatted(client, number);
    }
}
