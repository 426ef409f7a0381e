package no.utbredt.adoption.lookup.mongo;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Verdict;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * When something was said of each name, by client and time: one small document for the first verdict of each kind, however often a name is
 * delivered. Its key is client, time and place on the log, so that what is written again stands once and a page is a range of keys.
 */
final class OwnTimes {

    static final String TIMES = "ownReportTimes";

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoOperations store;
    private final Clients clients;

    OwnTimes(MongoOperations store, Clients clients) {
        this.store = store;
        this.clients = clients;
    }

    /** Notes the verdicts of kinds that were not heard of before; to be called before the entries are written. */
    void add(Map<ReportName, List<Verdict>> heard, Map<String, Document> before) {
        List<UpdateOneModel<Document>> rows = new ArrayList<>();
        heard.forEach((name, verdicts) -> rows.addAll(
                rows(name, Entries.verdicts(name, before.getOrDefault(name.key(), new Document())), verdicts)));
        if (!rows.isEmpty()) {
            store.execute(TIMES, each -> each.bulkWrite(rows));
        }
    }

    private List<UpdateOneModel<Document>> rows(ReportName name, Collection<Verdict> known, List<Verdict> heard) {
        Optional<Client> client = clients.all().stream()
                .filter(each -> name.source().startsWith(each.sourcePrefix()))
                .findFirst();
        if (client.isEmpty()) {
            return List.of();
        }
        Set<Verdict.Kind> kinds = known.stream()
                .map(Verdict::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.Kind.class)));
        List<UpdateOneModel<Document>> rows = new ArrayList<>();
        for (Verdict verdict : heard) {
            boolean first = kinds.isEmpty();
            if (kinds.add(verdict.kind())) {
                rows.add(row(client.get(), verdict, first));
            }
        }
        return rows;
    }

    private static UpdateOneModel<Document> row(Client client, Verdict verdict, boolean first) {
        return new UpdateOneModel<>(
                Entries.id(key(
                        client,
                        time(verdict.recordedAt())
                                + " %05d %015d"
                                        .formatted(
                                                verdict.delivery().partition(),
                                                verdict.delivery().offset()))),
                new Document(
                        "$set",
                        new Document("name", verdict.name().key())
                                .append("verdict", verdict.kind().name())
                                .append("first", first)),
                UPSERT);
    }

    /** The keys of a client from that one on; all of them without one. */
    static String from(Client client, @Nullable Instant since) {
        return key(client, since == null ? "" : time(since));
    }

    /** The key after the last of a client's, or the first at that instant. */
    static String until(Client client, @Nullable Instant before) {
        return before == null ? client.id() + "!" : key(client, time(before));
    }

    static String key(Client client, String place) {
        return client.id() + " " + place;
    }

    private static String time(Instant at) {
        return "%015d".formatted(at.toEpochMilli());
    }
}
