package no.utbredt.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertOneModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Writes to one collection until the store is gone, and remembers what was acknowledged: for each id the version that must
 * be there, and none for what was deleted. What was on its way at the end is uncertain and may have happened or not.
 */
final class AcknowledgedWriter implements Runnable {

    private static final int BULK = 20;

    private final MongoCollection<Document> documents;
    private final AtomicLong acknowledged;
    private final Random random;
    private final Map<String, Integer> versions = new HashMap<>();
    private final List<String> alive = new ArrayList<>();
    private final Set<String> uncertain = new HashSet<>();
    private int made;

    AcknowledgedWriter(MongoCollection<Document> documents, AtomicLong acknowledged, long seed) {
        this.documents = documents;
        this.acknowledged = acknowledged;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        uncertain.clear();
        try {
            while (true) {
                writeSomething();
            }
        } catch (MongoException storeIsGone) {
            uncertain.forEach(alive::remove);
        }
    }

    private void writeSomething() {
        int dice = random.nextInt(10);
        if (alive.isEmpty() || dice < 2) {
            insertBulk();
        } else if (dice < 9) {
            update(alive.get(random.nextInt(alive.size())));
        } else {
            delete(alive.get(random.nextInt(alive.size())));
        }
    }

    private void insertBulk() {
        List<String> ids =
                random.ints(BULK).mapToObj(any -> "document " + made++).toList();
        uncertain.addAll(ids);
        documents.bulkWrite(
                ids.stream().map(id -> new InsertOneModel<>(document(id, 1))).toList());
        ids.forEach(id -> versions.put(id, 1));
        alive.addAll(ids);
        settled(BULK);
    }

    private void update(String id) {
        int version = versions.getOrDefault(id, 0);
        uncertain.add(id);
        long changed = documents
                .replaceOne(and(eq("_id", id), eq("version", version)), document(id, version + 1))
                .getModifiedCount();
        if (changed != 1) {
            throw new AssertionError(id + " was not at the acknowledged version " + version);
        }
        versions.put(id, version + 1);
        settled(1);
    }

    private void delete(String id) {
        uncertain.add(id);
        documents.deleteOne(eq("_id", id));
        versions.remove(id);
        alive.remove(id);
        settled(1);
    }

    private void settled(int writes) {
        uncertain.clear();
        acknowledged.addAndGet(writes);
    }

    private static Document document(String id, int version) {
        return new Document("_id", id)
                .append("version", version)
                .append("text", "version %d of %s".formatted(version, id).repeat(5));
    }

    /** What the store has otherwise than it was acknowledged; none when all is well. Uncertain ones are taken as found. */
    List<String> differences() {
        Map<String, Integer> stored = new HashMap<>();
        List<String> differences = new ArrayList<>();
        for (Document found : documents.find()) {
            String id = found.getString("_id");
            stored.put(id, found.getInteger("version"));
            if (!found.equals(document(id, found.getInteger("version")))) {
                differences.add("content of " + id);
            }
        }
        Set<String> ids = new HashSet<>(stored.keySet());
        ids.addAll(versions.keySet());
        ids.removeAll(uncertain);
        ids.stream()
                .filter(id -> !Objects.equals(stored.get(id), versions.get(id)))
                .forEach(id -> differences.add(
                        "%s: acknowledged %s, stored %s".formatted(id, versions.get(id), stored.get(id))));
        uncertain.forEach(id -> takeAsFound(id, stored.get(id)));
        return differences;
    }

    private void takeAsFound(String id, @Nullable Integer version) {
        if (version == null) {
            versions.remove(id);
        } else {
            versions.put(id, version);
            alive.add(id);
        }
    }
}
