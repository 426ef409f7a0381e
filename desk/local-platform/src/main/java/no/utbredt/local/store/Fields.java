package no.utbredt.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads fields of commands and answers. */
final class Fields {

    private Fields() {}

    /** The documents of a list; none when the field is absent or holds something else. */
    static List<Document> documents(Document document, String key) {
        return document.get(key) instanceof Iterable<?> entries
                ? StreamSupport.stream(entries.spliterator(), false)
                        .map(Document.class::cast)
                        .toList()
                : List.of();
    }

    /** A whole number; 0 when the field is absent or holds something else. */
    static int number(Document document, String key) {
        return document.get(key) instanceof Number number ? number.intValue() : 0;
    }
}
