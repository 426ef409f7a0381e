package no.utbredt.documents.mongo;

import static no.utbredt.documents.mongo.StoredDocument.EPOCH;
import static no.utbredt.documents.mongo.StoredDocument.HISTORY;
import static no.utbredt.documents.mongo.StoredDocument.ID;
import static no.utbredt.documents.mongo.StoredDocument.NUMBER;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Letter;
import no.utbredt.documents.Shelf;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One collection. */
final class MongoShelf<S> implements Shelf<S> {

    private final MongoCollection<Document> collection;
    private final Class<S> type;
    private volatile boolean indexed;

    MongoShelf(MongoCollection<Document> collection, Class<S> type) {
        this.collection = collection;
        this.type = type;
    }

    @Override
    public Optional<DocumentState<S>> find(String id) {
        return Optional.ofNullable(collection.find(new Document(ID, id)).first())
                .map(stored -> StoredDocument.document(stored, type));
    }

    @Override
    public List<DocumentState<S>> find(Collection<String> ids) {
        return stored(ids).stream()
                .map(stored -> StoredDocument.document(stored, type))
                .toList();
    }

    @Override
    public List<DocumentState<S>> all() {
        return collection
                .find()
                .sort(new Document(ID, 1))
                .map(stored -> StoredDocument.document(stored, type))
                .into(new ArrayList<>());
    }

    @Override
    public int add(List<DocumentState<S>> documents) {
        index();
        try {
            collection.insertMany(documents.stream().map(StoredDocument::of).toList());
            return documents.size();
        } catch (MongoBulkWriteException e) {
            var first = e.getWriteErrors().stream().findFirst().orElseThrow(() -> e);
            if (first.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return first.getIndex();
        }
    }

    @Override
    public boolean revise(DocumentState<S> revised, Version expected) {
        index();
        Document filter =
                new Document(ID, revised.id()).append(EPOCH, expected.epoch()).append(NUMBER, expected.number());
        Document version = new Document(EPOCH, revised.version().epoch())
                .append(NUMBER, revised.version().number());
        Document entry = StoredDocument.entry(revised.history().getLast());
        Document change = new Document("$set", version).append("$push", new Document(HISTORY, entry));
        return collection.updateOne(filter, change).getMatchedCount() == 1;
    }

    @Override
    public boolean replace(ObjectNode document, Version expected) {
        index();
        Document whole = StoredDocument.whole(document);
        if (expected.equals(Documents.ABSENT)) {
            return added(whole);
        }
        Document filter = new Document(ID, whole.getString(ID))
                .append(EPOCH, expected.epoch())
                .append(NUMBER, expected.number());
        return collection.replaceOne(filter, whole).getMatchedCount() == 1;
    }

    private boolean added(Document whole) {
        try {
            collection.insertOne(whole);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** The document in JSON, or null. */
    @Nullable
    String json(String id) {
        return letters(List.of(id)).stream().map(Letter::json).findFirst().orElse(null);
    }

    List<Letter> letters(Collection<String> ids) {
        return stored(ids).stream().map(StoredDocument::letter).toList();
    }

    Map<String, Version> versions() {
        Map<String, Version> versions = new TreeMap<>();
        collection
                .find()
                .projection(new Document(EPOCH, 1).append(NUMBER, 1))
                .forEach(stored -> versions.put(stored.getString(ID), StoredDocument.version(stored)));
        return versions;
    }

    private List<Document> stored(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : collection
                        .find(new Document(ID, new Document("$in", List.copyOf(ids))))
                        .into(new ArrayList<>());
    }

    /** The filter of a compare-and-set is answered from an index only where one has exactly its keys. */
    private void index() {
        if (!indexed) {
            collection.createIndex(
                    new Document(ID, 1).append(EPOCH, 1).append(NUMBER, 1), new IndexOptions().unique(true));
            indexed = true;
        }
    }
}
