package no.utbredt.documents.kafka;

import java.util.List;
import java.util.Map;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Documents;

/**
 * Store and topic compared by key.
 *
 * @param behind ids of which the topic holds an older version or none: to be published
 * @param ahead ids of which the topic holds a newer version than the store, or which the store does not know, and which could
 *     not be taken back: left for people to look at
 * @param takenBack kind and id of what the store had lost and took back from the topic
 */
record Audit(List<String> behind, List<String> ahead, List<String> takenBack) {

    Audit(List<String> behind, List<String> ahead) {
        this(behind, ahead, List.of());
    }

    static Audit compare(Map<String, Version> store, Map<String, Version> topic) {
        List<String> behind = store.keySet().stream()
                .filter(id -> topic.getOrDefault(id, Documents.ABSENT).compareTo(version(store, id)) < 0)
                .sorted()
                .toList();
        List<String> ahead = topic.keySet().stream()
                .filter(id -> topic.getOrDefault(id, Documents.ABSENT).compareTo(version(store, id)) > 0)
                .sorted()
                .toList();
        return new Audit(behind, ahead);
    }

    private static Version version(Map<String, Version> versions, String id) {
        return versions.getOrDefault(id, Documents.ABSENT);
    }
}
