package no.utbredt.documents.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Documents;

/**
 * What a topic holds, held against the store: the version of each document, and the whole of those the store may lack something
 * of, because it went back in time.
 */
final class OnTopic {

    private final Map<String, Version> store;
    private final Map<String, Version> versions = new HashMap<>();
    private final Map<String, String> suspects = new TreeMap<>();

    OnTopic(Map<String, Version> store) {
        this.store = store;
    }

    void add(String id, Version version, String json) {
        versions.put(id, version);
        if (suspect(store.getOrDefault(id, Documents.ABSENT), version)) {
            suspects.put(id, json);
        } else {
            suspects.remove(id);
        }
    }

    /** Newer than the store's, or of an epoch that was over when the store's was written: a restore lies between. */
    private static boolean suspect(Version stored, Version published) {
        return published.compareTo(stored) > 0 || published.epoch() < stored.epoch();
    }

    Map<String, Version> versions() {
        return versions;
    }

    /** The documents, by id, that may hold what the store lacks, in JSON. */
    Map<String, String> suspects() {
        return suspects;
    }
}
