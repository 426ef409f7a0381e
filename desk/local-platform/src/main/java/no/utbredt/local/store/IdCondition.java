package no.utbredt.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;

/**
 * The part of a query that names documents by {@code _id}. The engine itself uses an index only for queries on exactly its
 * keys; a compare-and-set on {@code _id} and version would read the whole collection.
 */
final class IdCondition {

    private static final String ID = "_id";

    private IdCondition() {}

    /** A query on {@code _id} alone that every match of the given query also matches; empty when it names none. */
    static Optional<Document> of(Document query) {
        if (query.containsKey(ID)) {
            return Optional.of(new Document(ID, query.get(ID)));
        }
        return query.get("$and") instanceof List<?> parts
                ? parts.stream()
                        .map(part -> of((Document) part))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
