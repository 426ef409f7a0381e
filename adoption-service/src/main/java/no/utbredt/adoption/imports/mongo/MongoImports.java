package no.utbredt.adoption.imports.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.utbredt.adoption.client.Tenant;
import no.utbredt.adoption.imports.Import;
import no.utbredt.adoption.imports.Imports;
import no.utbredt.adoption.imports.Mark;
import no.utbredt.adoption.imports.Order;
import no.utbredt.adoption.imports.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** A document an import, written by compare-and-set on its version. They are few: what ended long ago is forgotten. */
final class MongoImports implements Imports {

    private static final Comparator<Import> BY_ARRIVAL =
            Comparator.comparing(Import::receivedAt).thenComparing(Import::id);

    @Document("imports")
    private record Stored(
            @MongoId String id,
            String client,
            Order order,
            String body,
            long size,
            Import.State state,
            Mark mark,
            @Nullable Instant step,
            Tally tally,
            Instant receivedAt,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Tenant tenant,
            @Version long version) {

        static Stored of(Import said) {
            return new Stored(
                    said.id(),
                    said.client(),
                    said.order(),
                    said.body(),
                    said.size(),
                    said.state(),
                    said.mark(),
                    said.step(),
                    said.tally(),
                    said.receivedAt(),
                    said.startedAt(),
                    said.endedAt(),
                    said.tenant(),
                    said.version());
        }

        Import read() {
            return new Import(
                    id,
                    client,
                    order,
                    body,
                    size,
                    state,
                    mark,
                    step,
                    tally,
                    receivedAt,
                    startedAt,
                    endedAt,
                    tenant,
                    version);
        }
    }

    private final MongoOperations store;

    MongoImports(MongoOperations store) {
        this.store = store;
    }

    @Override
    public Import enter(Import received) {
        return save(received).or(() -> find(received.id())).orElseThrow();
    }

    @Override
    public Optional<Import> find(String id) {
        return Optional.ofNullable(store.findById(id, Stored.class)).map(Stored::read);
    }

    @Override
    public List<Import> of(Optional<String> client) {
        Query which = client.map(id -> query(where("client").is(id))).orElseGet(Query::new);
        return found(which, BY_ARRIVAL.reversed());
    }

    @Override
    public List<Import> open() {
        return found(query(where("state").in(Import.State.RECEIVED, Import.State.WORKING)), BY_ARRIVAL);
    }

    private List<Import> found(Query which, Comparator<Import> order) {
        return store.find(which, Stored.class).stream()
                .map(Stored::read)
                .sorted(order)
                .toList();
    }

    @Override
    public Optional<Import> save(Import changed) {
        try {
            return Optional.of(store.save(Stored.of(changed)).read());
        } catch (DuplicateKeyException | OptimisticLockingFailureException another) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(Import gone) {
        store.remove(query(where("_id").is(gone.id())), Stored.class);
    }

    @Override
    public void forget(Instant endedBefore) {
        Criteria ended = where("endedAt").lt(endedBefore);
        store.remove(query(ended), Stored.class);
    }
}
