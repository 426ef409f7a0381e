package no.utbredt.local.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** Counts what an insert really put in: the engine counts what it was given, doubles included. */
final class InsertAnswers {

    private InsertAnswers() {}

    static Document counted(Document query, Document answer) {
        List<Document> errors = Fields.documents(answer, "writeErrors");
        if (!errors.isEmpty()) {
            int first = Fields.number(errors.getFirst(), "index");
            int given = Fields.documents(query, "documents").size();
            answer.put("n", Utils.isTrue(query.get("ordered")) ? first : given - errors.size());
        }
        return answer;
    }
}
