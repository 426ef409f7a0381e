package no.utbredt.adoption.lookup.mongo;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.vocabulary.References;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Lets reports kept before there were references, or under another key, be found by theirs: once, beside the work. */
@Component
final class EarlierReports {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierReports.class);
    private static final int STEP = 1_000;

    private final MongoOperations store;

    EarlierReports(MongoOperations store) {
        this.store = store;
    }

    @EventListener(ApplicationReadyEvent.class)
    void beside() {
        Thread.ofVirtual().name("references").start(this::tryCite);
    }

    private void tryCite() {
        try {
            cite();
        } catch (DataAccessException | IllegalStateException e) {
            LOG.warn(
                    "reports kept earlier are not found by reference, tried again at the next start: {}", e.toString());
        }
    }

    void cite() {
        Document done = Entries.id("reports-have-references " + References.own().of("", ""));
        if (store.findById(done.getString("_id"), Document.class, "steps") != null) {
            return;
        }
        CitedReports cited = new CitedReports(store);
        List<ReportName> names = new ArrayList<>();
        Query all = new Query().cursorBatchSize(STEP);
        all.fields().include("source", "id");
        try (var kept = store.stream(all, Document.class, MongoLookUps.REPORTS)) {
            kept.forEach(entry -> {
                names.add(new ReportName(entry.getString("source"), entry.getString("id")));
                if (names.size() == STEP) {
                    cited.add(names);
                    names.clear();
                }
            });
        }
        cited.add(names);
        store.save(done, "steps");
    }
}
