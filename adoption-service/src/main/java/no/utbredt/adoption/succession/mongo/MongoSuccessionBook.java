package no.utbredt.adoption.succession.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.utbredt.adoption.succession.BookEntry;
import no.utbredt.adoption.succession.Succession;
import no.utbredt.adoption.succession.SuccessionBook;
import no.utbredt.adoption.succession.SuccessionId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** One document an act, under its id. */
final class MongoSuccessionBook implements SuccessionBook {

    private static final String DONE = "done";
    private static final Sort IN_ORDER = Sort.by("act." + StoredSuccession.DATE, "id");

    @Document("successions")
    private record Stored(@MongoId String id, Instant recordedAt, boolean done, org.bson.Document act) {

        BookEntry entry() {
            return new BookEntry(StoredSuccession.read(id, act), recordedAt, done);
        }
    }

    private final MongoOperations store;

    MongoSuccessionBook(MongoOperations store) {
        this.store = store;
    }

    @Override
    public boolean enter(Succession act, Instant recordedAt) {
        try {
            store.insert(new Stored(act.id().value(), recordedAt, false, StoredSuccession.write(act)));
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    @Override
    public Optional<BookEntry> find(SuccessionId id) {
        return Optional.ofNullable(store.findById(id.value(), Stored.class)).map(Stored::entry);
    }

    @Override
    public List<BookEntry> all() {
        return entries(new Query().with(IN_ORDER));
    }

    @Override
    public List<BookEntry> open() {
        return entries(query(where(DONE).is(false)));
    }

    private List<BookEntry> entries(Query query) {
        return store.find(query, Stored.class).stream().map(Stored::entry).toList();
    }

    @Override
    public void done(SuccessionId id) {
        store.updateFirst(query(where("id").is(id.value())), Update.update(DONE, true), Stored.class);
    }

    @Override
    public void strike(SuccessionId id) {
        store.remove(query(where("id").is(id.value()).and(DONE).is(false)), Stored.class);
    }
}
