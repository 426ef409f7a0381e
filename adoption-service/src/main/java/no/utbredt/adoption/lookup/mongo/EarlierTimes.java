package no.utbredt.adoption.lookup.mongo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Verdict;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Lets reports kept before there were times be found by theirs: once, beside the work. */
@Component
final class EarlierTimes {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierTimes.class);
    private static final int STEP = 1_000;
    private static final String DONE = "own-reports-have-times";

    private final MongoOperations store;
    private final Clients clients;

    EarlierTimes(MongoOperations store, Clients clients) {
        this.store = store;
        this.clients = clients;
    }

    @EventListener(ApplicationReadyEvent.class)
    void beside() {
        Thread.ofVirtual().name("own-times").start(this::tryNote);
    }

    private void tryNote() {
        try {
            note();
        } catch (DataAccessException | IllegalStateException e) {
            LOG.warn(
                    "reports kept earlier are not listed as one's own, tried again at the next start: {}",
                    e.toString());
        }
    }

    void note() {
        if (store.findById(DONE, Document.class, "steps") != null) {
            return;
        }
        OwnTimes times = new OwnTimes(store, clients);
        Map<ReportName, List<Verdict>> some = new HashMap<>();
        Query all = new Query().cursorBatchSize(STEP);
        all.fields().include("source", "id", "verdicts");
        try (var kept = store.stream(all, Document.class, MongoLookUps.REPORTS)) {
            kept.forEach(entry -> {
                ReportName name = new ReportName(entry.getString("source"), entry.getString("id"));
                some.put(name, Entries.verdicts(name, entry));
                if (some.size() == STEP) {
                    times.add(some, Map.of());
                    some.clear();
                }
            });
        }
        times.add(some, Map.of());
        store.save(Entries.id(DONE), "steps");
    }
}
