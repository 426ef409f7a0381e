package no.utbredt.local.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Ordered updates stop at the first that fails, as in MongoDB; the engine would go on. */
final class OrderedUpdates {

    private final Document answer = new Document("n", 0).append("nModified", 0);
    private final List<Document> upserted = new ArrayList<>();
    private final List<Document> errors = new ArrayList<>();

    private OrderedUpdates() {}

    static Document run(Document query, UnaryOperator<Document> engine) {
        List<Document> updates = Fields.documents(query, "updates");
        if (updates.size() < 2 || !Utils.isTrue(query.get("ordered"))) {
            return engine.apply(query);
        }
        OrderedUpdates run = new OrderedUpdates();
        for (int index = 0; index < updates.size() && run.errors.isEmpty(); index++) {
            Document one = query.clone();
            one.put("updates", List.of(updates.get(index)));
            run.add(index, engine.apply(one));
        }
        return run.answer();
    }

    private void add(int index, Document part) {
        answer.put("n", Fields.number(answer, "n") + Fields.number(part, "n"));
        answer.put("nModified", Fields.number(answer, "nModified") + Fields.number(part, "nModified"));
        move(part, "upserted", index, upserted);
        move(part, "writeErrors", index, errors);
    }

    private static void move(Document part, String key, int index, List<Document> target) {
        for (Document entry : Fields.documents(part, key)) {
            Document moved = entry.clone();
            moved.put("index", index);
            target.add(moved);
        }
    }

    private Document answer() {
        if (!upserted.isEmpty()) {
            answer.put("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            answer.put("writeErrors", errors);
        }
        Utils.markOkay(answer);
        return answer;
    }
}
