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
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Subject;
import no.utbredt.adoption.report.Verdict;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Four collections: reports by name, names by actor, what was set aside, and how far the log was read. */
@Component
final class MongoLookUps implements LookUps {

    private final MongoCollection<Document> reports;
    private final MongoCollection<Document> byActor;
    private final MongoCollection<Document> setAside;
    private final MongoCollection<Document> asOf;
    private final String ofThisLog;

    MongoLookUps(MongoDatabase database, LogGeneration log) {
        reports = database.getCollection("reports");
        byActor = database.getCollection("reportsByActor");
        setAside = database.getCollection("setAside");
        asOf = database.getCollection("lookUpsAsOf");
        ofThisLog = "as-of " + log.id();
    }

    @Override
    public void keep(Batch batch) {
        List<UpdateOneModel<Document>> entries = new ArrayList<>();
        batch.reports().forEach(report -> entries.add(Entries.of(report)));
        Map<ReportName, List<Verdict>> heard = batch.verdicts().stream()
                .collect(Collectors.groupingBy(Verdict::name, LinkedHashMap::new, Collectors.toList()));
        entries.addAll(Entries.byName(heard, verdictsOn(heard.keySet())));
        write(reports, entries);
        write(byActor, Entries.byActor(batch.reports()));
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

    private Map<String, Document> verdictsOn(Collection<ReportName> names) {
        Map<String, Document> known = new HashMap<>();
        List<String> ids = names.stream().map(ReportName::key).toList();
        if (!ids.isEmpty()) {
            reports.find(new Document("_id", new Document("$in", ids)))
                    .projection(new Document("verdicts", 1).append("heard", 1))
                    .forEach(entry -> known.put(entry.getString("_id"), entry));
        }
        return known;
    }

    @Override
    public Optional<Entry> find(ReportName name) {
        return Optional.ofNullable(reports.find(Entries.id(name.key())).first()).map(Entries::read);
    }

    @Override
    public List<Entry> of(Subject actor, int most) {
        Document kept = byActor.find(Entries.id(actor.key())).first();
        List<String> names = kept == null ? List.of() : kept.getList("names", String.class);
        return names.subList(Math.max(0, names.size() - most), names.size()).stream()
                .flatMap(
                        name -> Stream.ofNullable(reports.find(Entries.id(name)).first()))
                .map(Entries::read)
                .toList();
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
