package no.utbredt.recovery.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.utbredt.recovery.Engines;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** The collections of the system's databases. What only a running process needs (leases, used proofs) is none of them. */
public final class StoredCollections implements AutoCloseable {

    private static final Set<String> FLEETING = Set.of("leases", "lookUpsAsOf", "usedProofs");
    private static final JsonWriterSettings EXTENDED =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();
    private static final int BULK = 500;

    private final MongoClient client;
    private final List<String> databases;

    public StoredCollections(Engines engines) {
        client = MongoClients.create(engines.mongo());
        databases = engines.databases();
    }

    /** Those that exist, as {@code database.collection}, in the order of their names. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (String database : databases) {
            for (String collection : client.getDatabase(database).listCollectionNames()) {
                if (!FLEETING.contains(collection) && !collection.startsWith("system.")) {
                    names.add(database + "." + collection);
                }
            }
        }
        names.sort(Comparator.naturalOrder());
        return names;
    }

    /** Whether nothing is kept in any of them. */
    public boolean empty() {
        return names().stream().allMatch(name -> collection(name).find().first() == null);
    }

    /** Hands over each document in extended JSON, with the highest epoch it names, 0 for none. */
    public void read(String name, Consumer<Kept> documents) {
        MongoCollection<RawBsonDocument> collection = collection(name).withDocumentClass(RawBsonDocument.class);
        for (RawBsonDocument document : collection.find()) {
            boolean versioned = document.isNumber("epoch") && document.isArray("history");
            long epoch = versioned ? document.getNumber("epoch").longValue() : 0;
            documents.accept(new Kept(document.toJson(EXTENDED), epoch));
        }
    }

    /**
     * A document as it is kept.
     *
     * @param json in extended JSON
     * @param epoch of its version, 0 when it has none
     */
    public record Kept(String json, long epoch) {}

    /** Adds documents to a collection, in bulk. */
    public Adding adding(String name) {
        return new Adding(collection(name));
    }

    /** Removes everything the system keeps, its leases too. */
    public void clear() {
        for (String database : databases) {
            MongoDatabase cleared = client.getDatabase(database);
            for (String collection : cleared.listCollectionNames().into(new ArrayList<>())) {
                if (!collection.startsWith("system.")) {
                    cleared.getCollection(collection).drop();
                }
            }
        }
    }

    /** Documents on their way into a collection; those of an unfinished bulk are added when it is closed. */
    public static final class Adding implements AutoCloseable {

        private final MongoCollection<Document> collection;
        private final List<Document> bulk = new ArrayList<>();

        private Adding(MongoCollection<Document> collection) {
            this.collection = collection;
        }

        public void add(String json) {
            bulk.add(Document.parse(json));
            if (bulk.size() == BULK) {
                close();
            }
        }

        @Override
        public void close() {
            if (!bulk.isEmpty()) {
                collection.insertMany(bulk);
                bulk.clear();
            }
        }
    }

    /** A collection by its full name. */
    public MongoCollection<Document> collection(String name) {
        int dot = name.indexOf('.');
        return client.getDatabase(name.substring(0, dot)).getCollection(name.substring(dot + 1));
    }

    @Override
    public void close() {
        client.close();
    }
}
