package no.utbredt.adoption.report.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
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
import org.springframework.stereotype.Component;

/** Gives what was set aside before there was a quota its place under it, once, beside the work. */
@Component
final class EarlierEntries {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierEntries.class);
    private static final Document DONE = new Document("_id", "set-aside-has-a-quota");
    private static final int STEP = 1_000;

    private record Earlier(Instant at, Ring.Entry entry) {}

    private final MongoDatabase database;
    private final Ring ring;

    EarlierEntries(MongoDatabase database, Ring ring) {
        this.database = database;
        this.ring = ring;
    }

    @EventListener(ApplicationReadyEvent.class)
    void beside() {
        Thread.ofVirtual().name("set-aside-quota").start(this::tryPlace);
    }

    private void tryPlace() {
        try {
            place();
        } catch (MongoException | IllegalStateException e) {
            LOG.warn("what was set aside earlier has no quota yet, tried again at the next start: {}", e.toString());
        }
    }

    /** Oldest first, so that the newest are those that stay. */
    void place() {
        if (database.getCollection("steps").find(DONE).first() != null) {
            return;
        }
        Map<String, List<Earlier>> byClient = new HashMap<>();
        for (Document kept : database.getCollection("setAside").find().batchSize(STEP)) {
            String client = kept.getString("client");
            if (client != null && !kept.containsKey("bytes")) {
                byClient.computeIfAbsent(client, none -> new ArrayList<>()).add(earlier(kept));
            }
        }
        byClient.forEach(this::place);
        database.getCollection("steps").replaceOne(DONE, DONE, new ReplaceOptions().upsert(true));
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
