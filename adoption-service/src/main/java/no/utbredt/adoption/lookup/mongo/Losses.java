package no.utbredt.adoption.lookup.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.lookup.LogLoss;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * What this log was found to lack, in one document with a field for each partition.
 *
 * @param id of the document: another log has another
 */
record Losses(MongoOperations store, String id) {

    void keep(Collection<LogLoss> found) {
        if (found.isEmpty()) {
            return;
        }
        Document all = document();
        found.stream().filter(loss -> isLarger(loss, all)).forEach(loss -> all.append(loss.place(), written(loss)));
        store.save(all, MongoLookUps.AS_OF);
    }

    List<LogLoss> all() {
        List<LogLoss> losses = new ArrayList<>();
        for (Map.Entry<String, Object> each : document().entrySet()) {
            if (each.getValue() instanceof Document loss) {
                losses.add(new LogLoss(
                        each.getKey(),
                        loss.getLong("seen"),
                        loss.getLong("end"),
                        Instant.parse(loss.getString("foundAt"))));
            }
        }
        return losses;
    }

    private Document document() {
        Document found = store.findById(id, Document.class, MongoLookUps.AS_OF);
        return found == null ? Entries.id(id) : found;
    }

    private static boolean isLarger(LogLoss loss, Document all) {
        Document before = all.get(loss.place(), Document.class);
        return before == null || before.getLong("seen") < loss.seen();
    }

    private static Document written(LogLoss loss) {
        return new Document("seen", loss.seen())
                .append("end", loss.end())
                .append("foundAt", loss.foundAt().toString());
    }
}
