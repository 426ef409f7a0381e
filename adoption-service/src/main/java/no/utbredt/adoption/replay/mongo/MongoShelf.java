package no.utbredt.adoption.replay.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import no.utbredt.adoption.replay.SetAside;
import no.utbredt.adoption.replay.Shelf;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** The entries as the door and the look-ups keep them. */
final class MongoShelf implements Shelf {

    private static final String ENTRIES = "setAside";

    private final MongoOperations store;

    MongoShelf(MongoOperations store) {
        this.store = store;
    }

    @Override
    public Optional<SetAside> find(String id) {
        return Optional.ofNullable(store.findById(id, Document.class, ENTRIES)).map(MongoShelf::entry);
    }

    private static SetAside entry(Document kept) {
        boolean whole = !Boolean.TRUE.equals(kept.getBoolean("shortened"));
        Instant lastSeen = kept.get("lastAt") instanceof Date last ? last.toInstant() : Instant.EPOCH;
        return new SetAside(
                kept.getString("_id"), kept.getString("client"), whole ? kept.getString("event") : null, lastSeen);
    }
}
