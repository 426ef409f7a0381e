package no.utbredt.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** A database whose collections lie on shelves; its lists of collections and indexes are collections too. */
final class ShelfDatabase extends AbstractSynchronizedMongoDatabase<Integer> {

    private final Shelves shelves;

    ShelfDatabase(String name, CursorRegistry cursors, Shelves shelves) {
        super(name, cursors);
        this.shelves = shelves;
        initializeNamespacesAndIndexes();
        finishCollectionsBegun();
    }

    /** A collection is created in two changes, and death may have come between them: the list first, the key after it. */
    private void finishCollectionsBegun() {
        List<String> names = resolveCollection("system.namespaces", true)
                .queryAllAsStream()
                .map(description -> (String) description.get("name"))
                .toList();
        for (String fullName : names) {
            MongoCollection<Integer> collection =
                    resolveCollection(fullName.substring(databaseName.length() + 1), true);
            if (collection.getIndexes().isEmpty()) {
                addIndex(new Document("key", new Document("_id", 1))
                        .append("name", "_id_")
                        .append("ns", fullName));
            }
        }
    }

    @Override
    protected ShelfCollection openOrCreateCollection(String name, CollectionOptions options) {
        return new ShelfCollection(this, name, options, cursorRegistry, shelves);
    }

    @Override
    protected Index<Integer> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new MemoryUniqueIndex(name, keys, sparse);
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }

    @Override
    protected long getFileSize() {
        return 0;
    }
}
