package no.utbredt.adoption.report.kafka;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents the initiatives on {@code utbredt.initiatives} cite, and whether they are open. */
public final class KnownDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(KnownDocuments.class);

    /** Of each initiative the documents it cites, and whether each is open. */
    private final Map<String, Map<String, Boolean>> cited = new ConcurrentHashMap<>();

    private final JsonMapper json;
    private volatile boolean read;

    public KnownDocuments(JsonMapper json) {
        this.json = json;
    }

    /** Whether any initiative cites that document; true until the topic has been read to its end once. */
    public boolean knows(String id) {
        return !read || cited.values().stream().anyMatch(documents -> documents.containsKey(id));
    }

    /**
     * Those some initiative cites as open and none as internal. None until the topic has been read to its end once: who calls a
     * document internal may not have been read before.
     */
    public Set<String> open() {
        Set<String> open = new HashSet<>();
        if (read) {
            cited.values().forEach(documents -> add(documents, true, open));
            Set<String> internal = new HashSet<>();
            cited.values().forEach(documents -> add(documents, false, internal));
            open.removeAll(internal);
        }
        return open;
    }

    private static void add(Map<String, Boolean> documents, boolean open, Set<String> found) {
        documents.forEach((document, said) -> {
            if (said == open) {
                found.add(document);
            }
        });
    }

    void hear(ConsumerRecord<String, byte[]> record) {
        if (record.key() != null) {
            cited.put(record.key(), documents(record.value()));
        }
    }

    /** Nothing came for a while; a roadmap without a document has not been published yet. */
    void nothingMore() {
        read = read || cited.values().stream().anyMatch(documents -> !documents.isEmpty());
    }

    /** Those of its newest state; none of one that was removed or cannot be read, which decides nothing. */
    private Map<String, Boolean> documents(byte @Nullable [] initiative) {
        Map<String, Boolean> documents = new HashMap<>();
        if (initiative != null) {
            try {
                JsonNode history = json.readTree(initiative).path("history");
                for (JsonNode each : history.path(history.size() - 1).at("/state/sources")) {
                    documents.put(
                            each.path("id").asString(""),
                            each.path("classification").asString("").equals("OPEN"));
                }
            } catch (JacksonException e) {
                LOG.warn("an initiative that is no JSON is passed over");
            }
        }
        return Map.copyOf(documents);
    }
}
