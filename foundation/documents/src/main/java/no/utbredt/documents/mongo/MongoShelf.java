package no.utbredt.documents.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.MongoBulkWriteException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Letter;
import no.utbredt.documents.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.node.ObjectNode;

/** One collection. */
final class MongoShelf<S> implements Shelf<S> {

    private final MongoOperations store;
    private final String collection;
    private final Class<S> type;
    private volatile boolean indexed;

    MongoShelf(MongoOperations store, String collection, Class<S> type) {
        this.store = store;
        this.collection = collection;
        this.type = type;
    }

    @Override
    public Optional<DocumentState<S>> find(String id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<DocumentState<S>> find(Collection<String> ids) {
        return stored(ids).stream().map(stored -> stored.document(type)).toList();
    }

    @Override
    public List<DocumentState<S>> all() {
        return store.find(new Query().with(Sort.by("_id")), StoredDocument.class, collection).stream()
                .map(stored -> stored.document(type))
                .toList();
    }

    @Override
    public int add(List<DocumentState<S>> documents) {
        index();
        try {
            return store.insert(documents.stream().map(StoredDocument::of).toList(), collection)
                    .size();
        } catch (DuplicateKeyException e) {
            if (e.getCause() instanceof MongoBulkWriteException first) {
                return first.getWriteErrors().getFirst().getIndex();
            }
            throw e;
        }
    }

    @Override
    public boolean revise(DocumentState<S> revised, Version expected) {
        index();
        return store.updateFirst(at(revised.id(), expected), change(revised), StoredDocument.class, collection)
                        .getMatchedCount()
                == 1;
    }

    /** Several writers at once are told apart by what lies there afterwards: the store only counts how many it wrote. */
    @Override
    public List<Revised<S>> reviseAll(List<Revised<S>> revised) {
        index();
        var updates = store.bulkOps(BulkMode.UNORDERED, StoredDocument.class, collection);
        revised.forEach(each -> updates.updateOne(at(each.document().id(), each.after()), change(each.document())));
        if (updates.execute().getMatchedCount() == revised.size()) {
            return revised;
        }
        Set<DocumentState<S>> there = Set.copyOf(
                find(revised.stream().map(each -> each.document().id()).toList()));
        return revised.stream().filter(each -> there.contains(each.document())).toList();
    }

    private static Query at(String id, Version version) {
        return query(where("_id")
                .is(id)
                .and("epoch")
                .is(version.epoch())
                .and("number")
                .is(version.number()));
    }

    private static Update change(DocumentState<?> revised) {
        return Update.update("epoch", revised.version().epoch())
                .set("number", revised.version().number())
                .push("history", HistoryEntry.of(revised.history().getLast()));
    }

    @Override
    public boolean replace(ObjectNode document, Version expected) {
        index();
        StoredDocument whole = StoredDocument.of(document);
        if (!expected.equals(Documents.ABSENT)) {
            return store.replace(at(whole.id(), expected), whole, ReplaceOptions.none(), collection)
                            .getMatchedCount()
                    == 1;
        }
        try {
            store.insert(whole, collection);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
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
        Query stamps = new Query();
        stamps.fields().include("epoch", "number");
        Map<String, Version> versions = new TreeMap<>();
        store.find(stamps, StoredDocument.Stamp.class, collection)
                .forEach(stamp -> versions.put(stamp.id(), stamp.version()));
        return versions;
    }

    private List<StoredDocument> stored(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : store.find(query(where("_id").in(ids)), StoredDocument.class, collection);
    }

    /** The filter of a compare-and-set is answered from an index only where one has exactly its keys. */
    private void index() {
        if (!indexed) {
            store.indexOps(collection)
                    .createIndex(new Index("_id", Direction.ASC)
                            .on("epoch", Direction.ASC)
                            .on("number", Direction.ASC)
                            .unique());
            indexed = true;
        }
    }
}
