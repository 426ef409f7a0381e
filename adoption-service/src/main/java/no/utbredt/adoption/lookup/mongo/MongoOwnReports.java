package no.utbredt.adoption.lookup.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.lookup.Judged;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.lookup.OwnReports;
import no.utbredt.adoption.report.Verdict;
import no.utbredt.edge.page.Portion;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** A client's reports in the order of {@link OwnTimes}; all of them lie together in the look-ups' own key, for a name begins with its source. */
@Component
final class MongoOwnReports implements OwnReports {

    /** Times looked at for one answer: a page of the store. */
    static final int LOOKED_AT = 1_000;

    private static final int STEP = 50;
    private static final int BYTES_OF_A_VERDICT = 300;

    private final MongoOperations store;

    MongoOwnReports(MongoOperations store) {
        this.store = store;
    }

    /** @param place of the row among the client's */
    private record Row(String place, String name) {}

    @Override
    public Some of(Client client, Judged asked, @Nullable String after, int most) {
        String end = after == null ? OwnTimes.until(client, asked.before()) : OwnTimes.key(client, after);
        Query range = query(
                        where("_id").gte(OwnTimes.from(client, asked.since())).lt(end))
                .with(Sort.by("_id").descending())
                .limit(LOOKED_AT + 1);
        List<Document> looked = store.find(range, Document.class, OwnTimes.TIMES);
        List<Row> fitting = new ArrayList<>();
        String next = null;
        for (int seen = 0; seen < looked.size(); seen++) {
            if (seen == LOOKED_AT || fitting.size() == most) {
                next = place(client, looked.get(seen - 1));
                break;
            }
            Document row = looked.get(seen);
            if (asked.fits(Verdict.Kind.valueOf(row.getString("verdict")), row.getBoolean("first"))) {
                fitting.add(new Row(place(client, row), row.getString("name")));
            }
        }
        return some(fitting, next);
    }

    /** As many of them as one answer holds. */
    private Some some(List<Row> rows, @Nullable String next) {
        List<LookUps.Entry> found = new ArrayList<>();
        long bytes = 0;
        for (int from = 0; from < rows.size(); from += STEP) {
            List<Row> some = rows.subList(from, Math.min(from + STEP, rows.size()));
            Map<String, LookUps.Entry> entries = entries(some);
            for (Row row : some) {
                LookUps.Entry entry = entries.get(row.name());
                if (entry != null) {
                    found.add(entry);
                    bytes += bytes(entry);
                }
                if (bytes >= Portion.MOST_BYTES) {
                    return new Some(List.copyOf(found), row.equals(rows.getLast()) ? next : row.place());
                }
            }
        }
        return new Some(List.copyOf(found), next);
    }

    private Map<String, LookUps.Entry> entries(List<Row> rows) {
        Map<String, LookUps.Entry> entries = new HashMap<>();
        store.find(query(where("_id").in(rows.stream().map(Row::name).toList())), Document.class, MongoLookUps.REPORTS)
                .forEach(each -> entries.put(each.getString("_id"), Entries.read(each)));
        return entries;
    }

    private static String place(Client client, Document row) {
        return row.getString("_id").substring(client.id().length() + 1);
    }

    @Override
    public void each(String prefix, Consumer<String> report) {
        Query range = query(where("_id").gt(prefix).lt(beyond(prefix))).cursorBatchSize(LOOKED_AT);
        range.fields().include("report");
        try (var kept = store.stream(range, Document.class, MongoLookUps.REPORTS)) {
            kept.map(entry -> entry.getString("report"))
                    .filter(Objects::nonNull)
                    .forEach(report);
        }
    }

    private static long bytes(LookUps.Entry entry) {
        return entry.report().map(String::length).orElse(0)
                + (long) BYTES_OF_A_VERDICT * entry.verdicts().size();
    }

    /** The first key after all that begin so. */
    private static String beyond(String prefix) {
        int end = prefix.length() - 1;
        return prefix.substring(0, end) + (char) (prefix.charAt(end) + 1);
    }
}
