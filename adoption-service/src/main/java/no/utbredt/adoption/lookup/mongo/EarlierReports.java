package no.utbredt.adoption.lookup.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.vocabulary.References;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets reports kept before there were references, or under another key, be found by theirs: once, beside the work. */
@Component
final class EarlierReports {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierReports.class);
    private static final int STEP = 1_000;

    private final MongoDatabase database;

    EarlierReports(MongoDatabase database) {
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void beside() {
        Thread.ofVirtual().name("references").start(this::tryCite);
    }

    private void tryCite() {
        try {
            cite();
        } catch (MongoException | IllegalStateException e) {
            LOG.warn(
                    "reports kept earlier are not found by reference, tried again at the next start: {}", e.toString());
        }
    }

    void cite() {
        Document done = Entries.id("reports-have-references " + References.own().of("", ""));
        if (database.getCollection("steps").find(done).first() != null) {
            return;
        }
        CitedReports cited = new CitedReports(database);
        List<ReportName> names = new ArrayList<>();
        for (Document entry : database.getCollection("reports")
                .find()
                .projection(new Document("source", 1).append("id", 1))
                .batchSize(STEP)) {
            names.add(new ReportName(entry.getString("source"), entry.getString("id")));
            if (names.size() == STEP) {
                cited.add(names);
                names.clear();
            }
        }
        cited.add(names);
        database.getCollection("steps").replaceOne(done, done, new ReplaceOptions().upsert(true));
    }
}
