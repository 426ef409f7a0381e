package no.utbredt.documents.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.utbredt.documents.Lease;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/** A lease in the collection {@code leases}, changed by compare-and-set on its term. */
public final class MongoLease implements Lease {

    /** @param term counted by the store's operations: 0 has not been kept yet */
    @Document("leases")
    private record Stored(
            @MongoId String name,
            @Nullable String holder,
            Instant until,
            @Version long term) {}

    private final String holder = UUID.randomUUID().toString();
    private final MongoOperations store;
    private final String name;
    private final Duration length;
    private final Clock clock;

    /**
     * @param name what is leased
     * @param length how long a holder that died keeps others waiting
     */
    public MongoLease(MongoOperations store, String name, Duration length, Clock clock) {
        this.store = store;
        this.name = name;
        this.length = length;
        this.clock = clock;
    }

    @Override
    public boolean hold() {
        Stored lease = store.findById(name, Stored.class);
        Instant now = clock.instant();
        if (lease == null) {
            return kept(new Stored(name, holder, now.plus(length), 0));
        }
        boolean mine = holder.equals(lease.holder());
        if (!mine && now.isBefore(lease.until())) {
            return false;
        }
        boolean fresh = mine && now.isBefore(lease.until().minus(length.dividedBy(2)));
        return fresh || kept(new Stored(name, holder, now.plus(length), lease.term()));
    }

    @Override
    public void release() {
        Stored lease = store.findById(name, Stored.class);
        if (lease != null && holder.equals(lease.holder())) {
            kept(new Stored(name, null, clock.instant(), lease.term()));
        }
    }

    private boolean kept(Stored lease) {
        try {
            store.save(lease);
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException another) {
            return false;
        }
    }
}
