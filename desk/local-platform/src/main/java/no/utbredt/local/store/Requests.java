package no.utbredt.local.store;

import de.bwaldvogel.mongo.bson.Document;

/** What MongoDB takes for granted when a request leaves it out, and the engine does not. */
final class Requests {

    private static final int FIRST_BATCH = 101;
    private static final int NEXT_BATCH = 1_000;

    private Requests() {}

    static Document completed(String command, Document query) {
        switch (command) {
            case "find" -> query.putIfAbsent("batchSize", FIRST_BATCH);
            case "getMore" -> query.putIfAbsent("batchSize", NEXT_BATCH);
            case "insert", "update", "delete" -> query.putIfAbsent("ordered", true);
            default -> {
                return query;
            }
        }
        return query;
    }
}
