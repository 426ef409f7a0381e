package no.utbredt.adoption.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The newest state of every document, whatever the order they are read in: an older edition never replaces a newer one. */
public final class Newest<T> {

    private final Map<String, History<T>> documents = new TreeMap<>();

    /** Whether that edition is newer than what is known of the document. */
    public synchronized boolean isNewer(String id, Edition edition) {
        History<T> known = documents.get(id);
        return known == null || edition.compareTo(known.edition()) > 0;
    }

    /** Takes a document, unless it is no newer than what is known of it. */
    public synchronized boolean take(String id, History<T> document) {
        boolean newer = isNewer(id, document.edition());
        if (newer) {
            documents.put(id, document);
        }
        return newer;
    }

    /** What is known of that document. */
    public synchronized Optional<History<T>> find(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** Everything each has said, by id. */
    public synchronized List<History<T>> histories() {
        return List.copyOf(documents.values());
    }

    /** What they say now, by id, without those removed. */
    public synchronized List<T> values() {
        List<T> values = new ArrayList<>(documents.size());
        documents.values().forEach(document -> document.newest().ifPresent(values::add));
        return values;
    }
}
