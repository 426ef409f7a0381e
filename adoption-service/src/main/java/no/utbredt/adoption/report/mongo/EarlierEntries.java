package no.utbredt.adoption.report.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Gives what was set aside before there was a quota its place under it, once, beside the work. */
@Component
final class EarlierEntries {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierEntries.class);
    private static final String DONE = "set-aside-has-a-quota";
    private static final int STEP = 1_000;

    private record Earlier(Instant at, Ring.Entry entry) {}

    private final MongoOperations store;
    private final Ring ring;

    EarlierEntries(MongoOperations store, Ring ring) {
        this.store = store;
        this.ring = ring;
    }

    @EventListener(ApplicationReadyEvent.class)
    void beside() {
        Thread.ofVirtual().name("set-aside-quota").start(this::tryPlace);
    }

    private void tryPlace() {
        try {
            place();
        } catch (DataAccessException | IllegalStateException e) {
            LOG.warn("what was set aside earlier has no quota yet, tried again at the next start: {}", e.toString());
        }
    }

    /** Oldest first, so that the newest are those that stay. */
    void place() {
        if (store.exists(query(where("_id").is(DONE)), "steps")) {
            return;
        }
        Map<String, List<Earlier>> byClient = new HashMap<>();
        Query unplaced =
                query(where("client").ne(null).and("bytes").exists(false)).cursorBatchSize(STEP);
        try (var all = store.stream(unplaced, Document.class, Ring.ENTRIES)) {
            all.forEach(kept -> byClient.computeIfAbsent(kept.getString("client"), none -> new ArrayList<>())
                    .add(earlier(kept)));
        }
        byClient.forEach(this::place);
        store.save(new Document("_id", DONE), "steps");
    }

    private void place(String client, List<Earlier> all) {
        all.sort(Comparator.comparing(Earlier::at));
        for (int from = 0; from < all.size(); from += STEP) {
            ring.add(
                    client,
                    all.subList(from, Math.min(all.size(), from + STEP)).stream()
                            .map(Earlier::entry)
                            .toList());
            ring.makeRoom(client);
        }
        LOG.info("{} entries set aside earlier of {} have their place under the quota", all.size(), client);
    }

    private static Earlier earlier(Document kept) {
        long said = kept.get("body") instanceof Binary body
                ? body.length()
                : String.valueOf(kept.getString("event")).length();
        Instant at = kept.get("firstAt") instanceof Date date ? date.toInstant() : Instant.EPOCH;
        return new Earlier(at, new Ring.Entry(kept.getString("_id"), said));
    }
}
