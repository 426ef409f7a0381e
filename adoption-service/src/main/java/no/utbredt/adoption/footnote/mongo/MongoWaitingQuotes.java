package no.utbredt.adoption.footnote.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import no.utbredt.adoption.footnote.FootnoteMark;
import no.utbredt.adoption.footnote.WaitingQuota;
import no.utbredt.adoption.footnote.WaitingQuote;
import no.utbredt.adoption.footnote.WaitingQuotes;
import no.utbredt.adoption.report.Desk.NamedContent;
import no.utbredt.adoption.report.ReportName;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * A small document for each, under its document, its report's name and the hash of what it says, none of which holds a space: all
 * that wait for a document lie side by side. It has no word of the quote.
 */
final class MongoWaitingQuotes implements WaitingQuotes {

    @Document("waitingQuotes")
    private record Stored(
            @MongoId String key,
            String document,
            String client,
            String source,
            @Field("id") String reportId,
            String contentHash,
            Instant receivedAt) {

        WaitingQuote quote() {
            NamedContent content = new NamedContent(new ReportName(source, reportId), contentHash);
            return new WaitingQuote(document, new FootnoteMark(content, client, receivedAt));
        }
    }

    private static final int STEP = 1_000;

    private final MongoOperations store;
    private final WaitingQuota quota;
    /** Whether there may be more than the quota: what came before the start counts too. */
    private final AtomicBoolean grown = new AtomicBoolean(true);

    MongoWaitingQuotes(MongoOperations store, WaitingQuota quota) {
        this.store = store;
        this.quota = quota;
    }

    @Override
    public void add(Collection<WaitingQuote> quotes) {
        if (!quotes.isEmpty()) {
            var writes = store.bulkOps(BulkMode.ORDERED, Stored.class);
            quotes.forEach(quote -> writes.upsert(query(where("key").is(id(quote))), kept(quote)));
            writes.execute();
            grown.set(true);
        }
    }

    @Override
    public List<WaitingQuote> of(String document, int most) {
        return store.find(under(document).with(Sort.by("key")).limit(most), Stored.class).stream()
                .map(Stored::quote)
                .toList();
    }

    @Override
    public void remove(Collection<WaitingQuote> quotes) {
        delete(quotes.stream().map(MongoWaitingQuotes::id).toList());
    }

    @Override
    public void remove(String document, ReportName name) {
        store.remove(under(document + " " + name.key()), Stored.class);
    }

    /** Counted anew where something came since it was counted last, and only then: a count reads all that wait. */
    @Override
    public Map<String, Long> makeRoom() {
        if (!grown.getAndSet(false)) {
            return Map.of();
        }
        try {
            Map<String, Long> gone = new TreeMap<>();
            quota.tooMany(byClient()).forEach((client, count) -> gone.put(client, dropOldest(client, count)));
            return gone;
        } catch (RuntimeException e) {
            grown.set(true);
            throw e;
        }
    }

    private Map<String, Long> byClient() {
        Map<String, Long> counts = new HashMap<>();
        Query clients = new Query().cursorBatchSize(STEP);
        clients.fields().include("client");
        try (var waiting = store.stream(clients, Stored.class)) {
            waiting.forEach(each -> counts.merge(each.client(), 1L, Long::sum));
        }
        return counts;
    }

    private long dropOldest(String client, long count) {
        long gone = 0;
        for (long left = count; left > 0; left -= STEP) {
            Query oldest = query(where("client").is(client))
                    .with(Sort.by("receivedAt", "key"))
                    .limit((int) Math.min(STEP, left));
            oldest.fields().include("key");
            gone += delete(
                    store.find(oldest, Stored.class).stream().map(Stored::key).toList());
        }
        return gone;
    }

    private long delete(List<String> ids) {
        return ids.isEmpty()
                ? 0
                : store.remove(query(where("key").in(ids)), Stored.class).getDeletedCount();
    }

    /** Those whose id goes on with a space: the character after it is the bound. */
    private static Query under(String beginning) {
        return query(where("key").gte(beginning + " ").lt(beginning + "!"));
    }

    private static String id(WaitingQuote quote) {
        NamedContent content = quote.mark().content();
        return quote.document() + " " + content.name().key() + " " + content.hash();
    }

    private static Update kept(WaitingQuote quote) {
        FootnoteMark mark = quote.mark();
        return new Update()
                .setOnInsert("document", quote.document())
                .setOnInsert("client", mark.client())
                .setOnInsert("source", mark.content().name().source())
                .setOnInsert("reportId", mark.content().name().id())
                .setOnInsert("contentHash", mark.content().hash())
                .setOnInsert("receivedAt", mark.receivedAt());
    }
}
