package no.utbredt.documents.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import no.utbredt.vocabulary.deed.Deed;
import no.utbredt.vocabulary.deed.Deeds;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Deeds in the collection {@code deeds}, in the order of their ids, which needs no index of its own. */
public final class MongoDeeds implements Deeds {

    @Document("deeds")
    private record Stored(
            @MongoId String id,
            Instant at,
            String client,
            @Nullable String organisation,
            String act,
            String what,
            @Nullable Integer status) {

        static Stored of(Deed deed) {
            return new Stored(
                    deed.id(), deed.at(), deed.client(), deed.organisation(), deed.act(), deed.what(), deed.status());
        }

        Deed read() {
            return new Deed(id, at, client, organisation, act, what, status);
        }
    }

    private final MongoOperations store;

    public MongoDeeds(MongoOperations store) {
        this.store = store;
    }

    @Override
    public void begin(Deed deed) {
        store.insert(Stored.of(deed));
    }

    @Override
    public void end(Deed deed) {
        store.updateFirst(
                query(where("_id").is(deed.id())),
                Update.update("status", deed.status()).set("what", deed.what()),
                Stored.class);
    }

    @Override
    public List<Deed> newest(@Nullable String before, int most) {
        Query asked = before == null ? new Query() : query(where("_id").lt(before));
        asked.with(Sort.by(Sort.Direction.DESC, "_id")).limit(most);
        return store.find(asked, Stored.class).stream().map(Stored::read).toList();
    }
}
