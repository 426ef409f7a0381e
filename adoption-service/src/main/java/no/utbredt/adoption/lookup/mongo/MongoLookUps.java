package no.utbredt.adoption.lookup.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
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
import no.utbredt.adoption.lookup.LogGeneration;
import no.utbredt.adoption.lookup.LogLoss;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.lookup.RegisteredReport;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Subject;
import no.utbredt.adoption.report.Verdict;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports by name, names by actor, what was set aside, and how far the log was read. */
@Component
final class MongoLookUps implements LookUps {

    private final MongoCollection<Document> reports;
    private final ActorPieces byActor;
    private final ActorNames names;
    private final MongoCollection<Document> setAside;
    private final MongoCollection<Document> asOf;
    private final CitedReports cited;
    private final Losses losses;
    private final String ofThisLog;

    MongoLookUps(MongoDatabase database, LogGeneration log) {
        reports = database.getCollection("reports");
        byActor = new ActorPieces(database);
        names = ActorNames.of(database, byActor);
        setAside = database.getCollection("setAside");
        asOf = database.getCollection("lookUpsAsOf");
        cited = new CitedReports(database);
        losses = new Losses(asOf, "lost " + log.id());
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
        cited.add(batch.reports().stream().map(RegisteredReport::name).toList());
        write(reports, entries);
        byActor.fill(filling);
        List<UpdateOneModel<Document>> aside = new ArrayList<>();
        batch.verdicts().stream().flatMap(Entries::aside).forEach(aside::add);
        batch.oddities().stream().map(Entries::of).forEach(aside::add);
        write(setAside, aside);
        write(asOf, List.of(Entries.asOf(ofThisLog, batch.asOf())));
    }

    @Override
    public void keepConflicts(Map<LogPosition, String> said) {
        List<UpdateOneModel<Document>> conflicts = new ArrayList<>();
        said.forEach((delivery, json) -> conflicts.add(Entries.conflict(delivery, json)));
        write(setAside, conflicts);
    }

    private Map<String, Document> before(Collection<ReportName> heard, Collection<RegisteredReport> read) {
        Map<String, Document> known = new HashMap<>();
        List<String> ids = Stream.concat(heard.stream(), read.stream().map(RegisteredReport::name))
                .map(ReportName::key)
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            reports.find(new Document("_id", new Document("$in", ids)))
                    .projection(new Document("verdicts", 1).append("heard", 1).append("report", 1))
                    .forEach(entry -> known.put(entry.getString("_id"), entry));
        }
        return known;
    }

    @Override
    public Optional<Entry> find(ReportName name) {
        return Optional.ofNullable(reports.find(Entries.id(name.key())).first()).map(Entries::read);
    }

    @Override
    public Optional<Entry> cited(String reference) {
        return cited.find(reference)
                .flatMap(
                        key -> Optional.ofNullable(reports.find(Entries.id(key)).first())
                                .map(Entries::read));
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
            reports.find(new Document("_id", new Document("$in", some.names())))
                    .forEach(entry -> found.put(entry.getString("_id"), Entries.read(entry)));
        }
        List<Entry> entries = some.names().stream()
                .distinct()
                .flatMap(name -> Stream.ofNullable(found.get(name)))
                .toList();
        return new Piece(entries, some.next());
    }

    @Override
    public List<Map<String, Object>> setAside(String after, int most) {
        List<Map<String, Object>> found = new ArrayList<>();
        setAside.find(new Document("_id", new Document("$gt", after)))
                .sort(new Document("_id", 1))
                .limit(most)
                .forEach(found::add);
        return found;
    }

    @Override
    public Map<String, Long> asOf() {
        Map<String, Long> read = new TreeMap<>();
        Document kept = asOf.find(Entries.id(ofThisLog)).first();
        if (kept != null) {
            kept.forEach((key, value) -> {
                if (value instanceof Long offset) {
                    read.put(key, offset);
                }
            });
        }
        return read;
    }

    private static void write(MongoCollection<Document> collection, List<UpdateOneModel<Document>> documents) {
        if (!documents.isEmpty()) {
            collection.bulkWrite(documents);
        }
    }
}
