package no.utbredt.adoption.lookup.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import no.utbredt.adoption.lookup.Judged;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.lookup.OwnReports;
import no.utbredt.edge.page.Portion;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** A client's reports lie together, for a name begins with its source: a range of the look-ups' own key, and no index beside it. */
@Component
final class MongoOwnReports implements OwnReports {

    /** Entries looked at for one answer: a page of the store. */
    static final int LOOKED_AT = 1_000;

    private static final int STEP = 100;
    private static final int BYTES_OF_A_VERDICT = 300;

    private final MongoOperations store;

    MongoOwnReports(MongoOperations store) {
        this.store = store;
    }

    @Override
    public Some under(String prefix, Judged asked, String after, int most) {
        Query range = query(where("_id").gt(after).lt(beyond(prefix)))
                .with(Sort.by("_id"))
                .limit(LOOKED_AT + 1)
                .cursorBatchSize(STEP);
        try (var kept = store.stream(range, Document.class, MongoLookUps.REPORTS)) {
            return some(kept.map(Entries::read).iterator(), asked, most);
        }
    }

    @Override
    public void each(String prefix, Consumer<String> report) {
        Query range = query(where("_id").gt(prefix).lt(beyond(prefix))).cursorBatchSize(LOOKED_AT);
        range.fields().include("report");
        try (var kept = store.stream(range, Document.class, MongoLookUps.REPORTS)) {
            kept.map(entry -> entry.getString("report")).filter(Objects::nonNull).forEach(report);
        }
    }

    private static Some some(Iterator<LookUps.Entry> kept, Judged asked, int most) {
        List<LookUps.Entry> found = new ArrayList<>();
        long bytes = 0;
        String last = null;
        for (int seen = 0; kept.hasNext(); seen++) {
            LookUps.Entry entry = kept.next();
            if (seen == LOOKED_AT || found.size() == most || bytes >= Portion.MOST_BYTES) {
                return new Some(List.copyOf(found), last);
            }
            last = entry.name().key();
            if (asked.fits(entry)) {
                found.add(entry);
                bytes += bytes(entry);
            }
        }
        return new Some(List.copyOf(found), null);
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
