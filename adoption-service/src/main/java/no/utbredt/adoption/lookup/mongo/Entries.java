package no.utbredt.adoption.lookup.mongo;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.utbredt.adoption.lookup.LookUps.Entry;
import no.utbredt.adoption.lookup.Oddity;
import no.utbredt.adoption.lookup.RegisteredReport;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Subject;
import no.utbredt.adoption.report.Verdict;
import org.bson.Document;
import org.bson.types.Binary;

/** Look-ups as documents. Field names hold no dot, so each verdict stands in a field of its own and may be written again. */
final class Entries {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private Entries() {}

    static Document id(String id) {
        return new Document("_id", id);
    }

    static UpdateOneModel<Document> of(RegisteredReport report) {
        return set(report.name().key(), named(report.name()).append("report", report.json()));
    }

    /** One update for each name, however many of its deliveries a poll brought. */
    static List<UpdateOneModel<Document>> byName(Map<ReportName, List<Verdict>> heard, Map<String, Document> before) {
        return heard.entrySet().stream()
                .map(each -> {
                    String key = each.getKey().key();
                    Document entry = before.getOrDefault(key, new Document());
                    return new UpdateOneModel<Document>(
                            id(key), new KeptVerdicts(each.getKey(), entry).and(each.getValue()), UPSERT);
                })
                .toList();
    }

    static Document kept(Verdict verdict) {
        return new Document("verdict", verdict.kind().name())
                .append("delivery", position(verdict.delivery()))
                .append("holder", position(verdict.holder()))
                .append("contentHash", verdict.contentHash())
                .append("recordedAt", verdict.recordedAt().toString());
    }

    /** The names to be listed under each actor: those of reports that were not kept before. */
    static Map<String, List<String>> byActor(Collection<RegisteredReport> reports, Map<String, Document> before) {
        Map<String, List<String>> names = new TreeMap<>();
        for (RegisteredReport report : reports) {
            Subject actor = report.actor();
            String name = report.name().key();
            if (actor != null && !before.getOrDefault(name, new Document()).containsKey("report")) {
                names.computeIfAbsent(actor.key(), none -> new ArrayList<>()).add(name);
            }
        }
        return names;
    }

    /** Conflicts and unreadable deliveries are listed beside what the door refused. */
    static Stream<UpdateOneModel<Document>> aside(Verdict verdict) {
        return switch (verdict.kind()) {
            case RECORDED, DUPLICATE -> Stream.empty();
            case CONFLICT, UNREADABLE ->
                Stream.of(set(
                        verdict.kind() + " " + at(verdict.delivery()),
                        named(verdict.name())
                                .append("kind", verdict.kind().name())
                                .append("delivery", position(verdict.delivery()))
                                .append("holder", position(verdict.holder()))
                                .append("recordedAt", verdict.recordedAt().toString())));
        };
    }

    /** What a conflicting delivery said, beside the verdict on it. */
    static UpdateOneModel<Document> conflict(LogPosition delivery, String said) {
        return set(Verdict.Kind.CONFLICT + " " + at(delivery), new Document("said", said));
    }

    static UpdateOneModel<Document> of(Oddity oddity) {
        String at = oddity.topic() + " " + oddity.partition() + "-" + oddity.offset();
        return set(
                "UNREADABLE " + at,
                new Document("kind", "UNREADABLE")
                        .append("topic", oddity.topic())
                        .append("delivery", position(new LogPosition(oddity.partition(), oddity.offset())))
                        .append("reason", oddity.reason()));
    }

    static Entry read(Document document) {
        ReportName name = new ReportName(document.getString("source"), document.getString("id"));
        return new Entry(name, Optional.ofNullable(document.getString("report")), verdicts(name, document));
    }

    static List<Verdict> verdicts(ReportName name, Document entry) {
        return entry.get("verdicts", new Document()).values().stream()
                .map(kept -> verdict(name, (Document) kept))
                .sorted(Comparator.comparingLong(verdict -> verdict.delivery().offset()))
                .toList();
    }

    static String field(LogPosition delivery) {
        return "verdicts." + at(delivery);
    }

    private static Verdict verdict(ReportName name, Document kept) {
        return new Verdict(
                name,
                Verdict.Kind.valueOf(kept.getString("verdict").toUpperCase(Locale.ROOT)),
                position(kept.get("delivery", Document.class)),
                position(kept.get("holder", Document.class)),
                kept.getString("contentHash"),
                Instant.parse(kept.getString("recordedAt")));
    }

    static Document named(ReportName name) {
        return new Document("source", name.source()).append("id", name.id());
    }

    /** A body as it was sent, in a form JSON has. */
    static void inBase64(Document entry) {
        if (entry.get("body") instanceof Binary body) {
            entry.put("body", Base64.getEncoder().encodeToString(body.getData()));
        }
    }

    private static Document position(LogPosition position) {
        return new Document("partition", position.partition()).append("offset", position.offset());
    }

    private static LogPosition position(Document position) {
        return new LogPosition(position.getInteger("partition"), position.getLong("offset"));
    }

    private static String at(LogPosition position) {
        return position.partition() + "-" + position.offset();
    }

    private static UpdateOneModel<Document> set(String id, Document fields) {
        return new UpdateOneModel<>(id(id), new Document("$set", fields), UPSERT);
    }
}
