package no.utbredt.adoption.replay.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.adoption.replay.Act;
import no.utbredt.adoption.replay.Operator;
import no.utbredt.adoption.replay.Repair;
import no.utbredt.adoption.replay.Repairs;
import no.utbredt.adoption.report.ReportName;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/** A document an entry, written by compare-and-set on how many acts it has. */
final class MongoRepairs implements Repairs {

    @Document("setAsideRepairs")
    private record Stored(
            @MongoId String entry,
            List<StoredAct> acts,
            @Version long version) {

        /** As it is written: the version is the one before. */
        static Stored of(Repair repair) {
            return new Stored(
                    repair.entry(), repair.acts().stream().map(StoredAct::of).toList(), repair.version() - 1L);
        }

        Repair read() {
            return new Repair(entry, acts.stream().map(StoredAct::read).toList());
        }
    }

    /** No member is called id: what looks like a number of the store would be kept as one. */
    private record StoredAct(
            Act.Kind kind,
            Instant at,
            String client,
            @Nullable String organisation,
            @Nullable String source,
            @Nullable String report,
            @Nullable String reason) {

        static StoredAct of(Act act) {
            ReportName name = act.report();
            return new StoredAct(
                    act.kind(),
                    act.at(),
                    act.by().client(),
                    act.by().organisation(),
                    name == null ? null : name.source(),
                    name == null ? null : name.id(),
                    act.reason());
        }

        Act read() {
            return new Act(
                    kind,
                    at,
                    new Operator(client, organisation),
                    source == null || report == null ? null : new ReportName(source, report),
                    reason);
        }
    }

    private final MongoOperations store;

    MongoRepairs(MongoOperations store) {
        this.store = store;
    }

    @Override
    public Map<String, Repair> find(Collection<String> entries) {
        return entries.isEmpty()
                ? Map.of()
                : store.find(query(where("_id").in(entries)), Stored.class).stream()
                        .map(Stored::read)
                        .collect(Collectors.toMap(Repair::entry, Function.identity()));
    }

    @Override
    public List<Repair> all() {
        return store.findAll(Stored.class).stream().map(Stored::read).toList();
    }

    @Override
    public boolean put(Repair repair) {
        try {
            store.save(Stored.of(repair));
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException another) {
            return false;
        }
    }
}
