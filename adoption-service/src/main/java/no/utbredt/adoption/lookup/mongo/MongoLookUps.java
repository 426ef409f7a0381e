package no.utbredt.adoption.lookup.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.lookup.LogGeneration;
import no.utbredt.adoption.lookup.LogLoss;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.lookup.RegisteredReport;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Subject;
import no.utbredt.adoption.report.Verdict;
import no.utbredt.edge.page.Portion;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Reports by name, names by actor, what was set aside, and how far the log was read. Entries are written and read as documents: every
 * report passes here, and mapping each costs a sixth more processor than filling them takes.
 */
@Component
final class MongoLookUps implements LookUps {

    static final String REPORTS = "reports";
    static final String AS_OF = "lookUpsAsOf";
    private static final String SET_ASIDE = "setAside";
    private static final int STEP = 20;

    private final MongoOperations store;
    private final ActorPieces byActor;
    private final ActorNames names;
    private final CitedReports cited;
    private final OwnTimes times;
    private final Losses losses;
    private final String ofThisLog;

    MongoLookUps(MongoOperations store, LogGeneration log, Clients clients) {
        this.store = store;
        byActor = new ActorPieces(store);
        names = new ActorNames(byActor, store);
        cited = new CitedReports(store);
        times = new OwnTimes(store, clients);
        losses = new Losses(store, "lost " + log.id());
        ofThisLog = "as-of " + log.id();
    }

    @Override
    public void keep(Batch batch) {
        List<UpdateOneModel<Document>> entries = new ArrayList<>();
        batch.reports().forEach(report -> entries.add(Entries.of(report)));
        Map<ReportName, List<Verdict>> heard = batch.verdicts().stream()
                .collect(Collectors.groupingBy(Verdict::name, LinkedHashMap::new, Collectors.toList()));
        Map<String, Document> before = before(heard.keySet(), batch.reports());
        entries.addAll(Entries.byName(heard, before));
        Map<String, Long> filling = byActor.add(Entries.byActor(batch.reports(), before));
        times.add(heard, before);
        cited.add(batch.reports().stream().map(RegisteredReport::name).toList());
        write(REPORTS, entries);
        byActor.fill(filling);
        List<UpdateOneModel<Document>> aside = new ArrayList<>();
        batch.verdicts().stream().flatMap(Entries::aside).forEach(aside::add);
        batch.oddities().stream().map(Entries::of).forEach(aside::add);
        write(SET_ASIDE, aside);
        Update read = new Update();
        batch.asOf().forEach((place, offset) -> read.max(place.replace('.', '_'), offset));
        store.upsert(query(where("_id").is(ofThisLog)), read, AS_OF);
    }

    @Override
    public void keepConflicts(Map<LogPosition, String> said) {
        List<UpdateOneModel<Document>> conflicts = new ArrayList<>();
        said.forEach((delivery, json) -> conflicts.add(Entries.conflict(delivery, json)));
        write(SET_ASIDE, conflicts);
    }

    private Map<String, Document> before(Collection<ReportName> heard, Collection<RegisteredReport> read) {
        Map<String, Document> known = new HashMap<>();
        List<String> ids = Stream.concat(heard.stream(), read.stream().map(RegisteredReport::name))
                .map(ReportName::key)
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            Query entries = query(where("_id").in(ids));
            entries.fields().include("verdicts", "heard", "report");
            store.find(entries, Document.class, REPORTS).forEach(entry -> known.put(entry.getString("_id"), entry));
        }
        return known;
    }

    @Override
    public Optional<Entry> find(ReportName name) {
        return entry(name.key());
    }

    @Override
    public Map<ReportName, String> recorded(Collection<ReportName> names) {
        Map<ReportName, String> hashes = new HashMap<>();
        Query entries = query(
                where("_id").in(names.stream().map(ReportName::key).distinct().toList()));
        entries.fields().include("source", "id", "verdicts");
        store.find(entries, Document.class, REPORTS)
                .forEach(kept -> Entries.read(kept).verdicts().stream()
                        .filter(verdict -> verdict.kind() == Verdict.Kind.RECORDED)
                        .forEach(verdict -> hashes.put(verdict.name(), verdict.contentHash())));
        return hashes;
    }

    @Override
    public Optional<Entry> cited(String reference) {
        return cited.find(reference).flatMap(this::entry);
    }

    private Optional<Entry> entry(String key) {
        return Optional.ofNullable(store.findById(key, Document.class, REPORTS)).map(Entries::read);
    }

    @Override
    public void keepLosses(Collection<LogLoss> found) {
        losses.keep(found);
    }

    @Override
    public List<LogLoss> losses() {
        return losses.all();
    }

    @Override
    public Piece of(Subject actor, @Nullable String piece) {
        ActorNames.Some some = names.read(actor.key(), piece);
        Map<String, Entry> found = new HashMap<>();
        if (!some.names().isEmpty()) {
            store.find(query(where("_id").in(some.names())), Document.class, REPORTS)
                    .forEach(entry -> found.put(entry.getString("_id"), Entries.read(entry)));
        }
        List<Entry> entries = some.names().stream()
                .distinct()
                .flatMap(name -> Stream.ofNullable(found.get(name)))
                .toList();
        return new Piece(entries, some.next());
    }

    @Override
    public Aside setAside(String after, int most) {
        Query from = query(where("_id").gt(after))
                .with(Sort.by("_id"))
                .limit(most + 1)
                .cursorBatchSize(STEP);
        Portion<Document> portion;
        try (var entries = store.stream(from, Document.class, SET_ASIDE)) {
            portion =
                    Portion.of(entries::iterator, most, entry -> entry.toJson().length());
        }
        String next = portion.more() ? portion.items().getLast().getString("_id") : null;
        portion.items().forEach(Entries::inBase64);
        return new Aside(List.copyOf(portion.items()), next);
    }

    @Override
    public Map<String, Long> asOf() {
        Map<String, Long> read = new TreeMap<>();
        Document kept = store.findById(ofThisLog, Document.class, AS_OF);
        if (kept != null) {
            kept.forEach((key, value) -> {
                if (value instanceof Long offset) {
                    read.put(key, offset);
                }
            });
        }
        return read;
    }

    private void write(String collection, List<UpdateOneModel<Document>> documents) {
        if (!documents.isEmpty()) {
            store.execute(collection, each -> each.bulkWrite(documents));
        }
    }
}
