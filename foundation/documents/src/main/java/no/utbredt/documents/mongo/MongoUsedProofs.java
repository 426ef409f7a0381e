package no.utbredt.documents.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * Proofs of possession that were used, in the collection {@code usedProofs}: all instances of a service see the same. Each is inserted
 * once under its own id, and of two who insert it at once the store lets one. Those that are too old are removed about once a minute
 * by whoever uses the next; no index is kept for that, there are only as many as come in two minutes.
 */
public final class MongoUsedProofs {

    @Document("usedProofs")
    private record Stored(@MongoId String proof, Instant until) {}

    private static final Logger LOG = LoggerFactory.getLogger(MongoUsedProofs.class);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    private final MongoOperations store;
    private final InstantSource clock;
    private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.MIN);

    public MongoUsedProofs(MongoOperations store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes a proof as used.
     *
     * @param proof what names it
     * @param until when it need not be remembered any more
     * @return false when it was used before
     * @throws DataAccessException when the store does not answer
     */
    public boolean take(String proof, Instant until) {
        try {
            store.insert(new Stored(proof, until));
        } catch (DuplicateKeyException used) {
            return false;
        }
        sweep(clock.instant());
        return true;
    }

    /** What is left this time goes the next. */
    private void sweep(Instant now) {
        Instant due = nextSweep.get();
        if (now.isBefore(due) || !nextSweep.compareAndSet(due, now.plus(BETWEEN_SWEEPS))) {
            return;
        }
        try {
            store.remove(query(where("until").lt(now)), Stored.class);
        } catch (DataAccessException away) {
            LOG.warn("used proofs that are too old could not be removed: {}", away.toString());
        }
    }
}
