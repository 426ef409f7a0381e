package no.utbredt.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A collection whose documents lie on a shelf. Every reader gets a copy of its own. */
final class ShelfCollection extends AbstractSynchronizedMongoCollection<Integer> {

    private static final int NOT_SUPPORTED = 115;

    private final Shelves shelves;
    private final Shelf shelf;

    ShelfCollection(
            MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors, Shelves shelves) {
        super(database, name, options, cursors);
        this.shelves = shelves;
        this.shelf = shelves.shelf(database.getDatabaseName() + "." + name);
    }

    @Override
    protected Integer addDocumentInternal(Document document) {
        int place = shelf.freePlace();
        shelves.make(new Change.Put(shelf.name(), place, Bson.encoded(document)));
        return place;
    }

    @Override
    protected void handleUpdate(Integer place, Document oldDocument, Document newDocument) {
        shelves.make(new Change.Put(shelf.name(), place, Bson.encoded(newDocument)));
    }

    @Override
    protected void removeDocument(Integer place) {
        shelves.make(new Change.Remove(shelf.name(), place));
    }

    @Override
    public synchronized void drop() {
        super.drop();
        shelves.make(new Change.Clear(shelf.name()));
    }

    @Override
    public void renameTo(MongoDatabase newDatabase, String newName) {
        throw new MongoServerError(NOT_SUPPORTED, "CommandNotSupported", "Collections keep their names here");
    }

    @Override
    protected Document getDocument(Integer place) {
        return Bson.decoded(Objects.requireNonNull(shelf.at(place), "an index names a place where nothing lies"));
    }

    @Override
    protected synchronized QueryResult queryDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batch, @Nullable Document fields) {
        Optional<Document> byId = IdCondition.of(query);
        if (byId.isPresent()) {
            for (Index<Integer> index : getIndexes()) {
                if (index.canHandle(byId.get())) {
                    Iterable<Integer> places = index.getPositions(byId.get());
                    return matchDocuments(query, places, order, skip, limit, batch, fields);
                }
            }
        }
        return super.queryDocuments(query, order, skip, limit, batch, fields);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batch, @Nullable Document fields) {
        Collection<byte[]> stored = isNaturalDescending(order)
                ? shelf.documents().reversed().values()
                : shelf.documents().values();
        return matchDocumentsFromStream(stored.stream().map(Bson::decoded), query, order, skip, limit, batch, fields);
    }

    @Override
    protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
        return shelf.documents().entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(Bson.decoded(entry.getValue()), entry.getKey()));
    }

    @Override
    public synchronized void addIndex(Index<Integer> index) {
        super.addIndex(index);
    }

    @Override
    public synchronized int count() {
        return shelf.size();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("the shelf knows its size");
    }

    @Override
    protected int getDataSize() {
        return (int) Math.min(Integer.MAX_VALUE, shelf.bytes());
    }
}
