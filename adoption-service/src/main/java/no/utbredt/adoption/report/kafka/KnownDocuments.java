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
import tools.jackson.databind.node.MissingNode;

/**
 * The documents the initiatives on {@code utbredt.initiatives} cite and those that were entered whole, on {@code utbredt.sources}, and
 * whether they are open.
 */
public final class KnownDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(KnownDocuments.class);

    /** Of each initiative the documents it cites, and whether each is open. */
    private final Map<String, Map<String, Boolean>> cited = new ConcurrentHashMap<>();

    /** The documents that were entered, and whether each is open. */
    private final Map<String, Boolean> entered = new ConcurrentHashMap<>();

    private final JsonMapper json;
    private volatile boolean read;

    public KnownDocuments(JsonMapper json) {
        this.json = json;
    }

    /** Whether that document was entered or any initiative cites it; true until the topics have been read to their end once. */
    public boolean knows(String id) {
        return !read
                || entered.containsKey(id)
                || cited.values().stream().anyMatch(documents -> documents.containsKey(id));
    }

    /**
     * Those that are told to be open and nowhere internal. None until the topics have been read to their end once: who calls a
     * document internal may not have been read before.
     */
    public Set<String> open() {
        Set<String> open = new HashSet<>();
        if (read) {
            add(entered, true, open);
            cited.values().forEach(documents -> add(documents, true, open));
            Set<String> internal = new HashSet<>();
            add(entered, false, internal);
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

    /** A document that was entered, or is no more. */
    void hearEntered(ConsumerRecord<String, byte[]> record) {
        String id = record.key();
        if (id == null) {
            return;
        }
        JsonNode state = newest(record.value());
        if (state.isObject()) {
            entered.put(id, isOpen(state));
        } else {
            entered.remove(id);
        }
    }

    /** Nothing came for a while; a roadmap without a document has not been published yet. */
    void nothingMore() {
        read = read || cited.values().stream().anyMatch(documents -> !documents.isEmpty());
    }

    /** Those of its newest state; none of one that was removed or cannot be read, which decides nothing. */
    private Map<String, Boolean> documents(byte @Nullable [] initiative) {
        Map<String, Boolean> documents = new HashMap<>();
        for (JsonNode each : newest(initiative).path("sources")) {
            documents.put(each.path("id").asString(""), isOpen(each));
        }
        return Map.copyOf(documents);
    }

    private static boolean isOpen(JsonNode source) {
        return source.path("classification").asString("").equals("OPEN");
    }

    /** The newest state of a document; missing where there is none or it cannot be read. */
    private JsonNode newest(byte @Nullable [] document) {
        if (document == null) {
            return MissingNode.getInstance();
        }
        try {
            JsonNode history = json.readTree(document).path("history");
            return history.path(history.size() - 1).path("state");
        } catch (JacksonException e) {
            LOG.warn("a document that is no JSON is passed over");
            return MissingNode.getInstance();
        }
    }
}
