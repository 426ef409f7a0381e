package no.utbredt.documents.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import no.utbredt.documents.Lease;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A lease in the collection {@code leases}: {@code {_id: name, holder, until, term}}, changed by compare-and-set on its term. */
public final class MongoLease implements Lease {

    private final String holder = UUID.randomUUID().toString();
    private final MongoCollection<Document> leases;
    private final String name;
    private final Duration length;
    private final Clock clock;

    /**
     * @param name what is leased
     * @param length how long a holder that died keeps others waiting
     */
    public MongoLease(MongoDatabase database, String name, Duration length, Clock clock) {
        this.leases = database.getCollection("leases");
        this.name = name;
        this.length = length;
        this.clock = clock;
    }

    @Override
    public boolean hold() {
        Document lease = leases.find(byName()).first();
        Instant now = clock.instant();
        if (lease == null) {
            return first(now);
        }
        boolean mine = holder.equals(lease.getString("holder"));
        Instant until = lease.getDate("until").toInstant();
        if (!mine && now.isBefore(until)) {
            return false;
        }
        boolean fresh = mine && now.isBefore(until.minus(length.dividedBy(2)));
        return fresh || take(lease, holder, now.plus(length));
    }

    @Override
    public void release() {
        Document lease = leases.find(byName()).first();
        if (lease != null && holder.equals(lease.getString("holder"))) {
            take(lease, null, clock.instant());
        }
    }

    private boolean first(Instant now) {
        try {
            leases.insertOne(byName().append("holder", holder)
                    .append("until", Date.from(now.plus(length)))
                    .append("term", 1L));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private boolean take(Document lease, @Nullable String by, Instant until) {
        long term = lease.get("term", Number.class).longValue();
        Document change =
                new Document("holder", by).append("until", Date.from(until)).append("term", term + 1);
        return leases.updateOne(byName().append("term", term), new Document("$set", change))
                        .getMatchedCount()
                == 1;
    }

    private Document byName() {
        return new Document(StoredDocument.ID, name);
    }
}
