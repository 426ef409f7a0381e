package no.utbredt.adoption.report.kafka;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.utbredt.adoption.report.Role;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The services on {@code utbredt.services}, and which groups have which role in each: a key for each, taken away by a record without
 * a value.
 */
public final class KnownServices {

    private static final Logger LOG = LoggerFactory.getLogger(KnownServices.class);

    /** Of each service the groups by role. */
    private final Map<String, Map<String, Set<String>>> groups = new ConcurrentHashMap<>();

    private final JsonMapper json;
    private volatile boolean read;

    public KnownServices(JsonMapper json) {
        this.json = json;
    }

    /** Whether there is such a service; true until the topic has been read to its end once. */
    public boolean knows(String id) {
        return !read || groups.containsKey(id);
    }

    /** The ids of all that have been heard of. */
    public Set<String> ids() {
        return Set.copyOf(groups.keySet());
    }

    /** Ids of the groups that have that role in that service; none where it is not known (yet) or says nothing of groups. */
    public Set<String> groups(String id, Role role) {
        return groups.getOrDefault(id, Map.of()).getOrDefault(role.name(), Set.of());
    }

    void hear(ConsumerRecord<String, byte[]> record) {
        if (record.key() != null && record.value() != null) {
            groups.put(record.key(), byRole(record.key(), record.value()));
        } else if (record.key() != null) {
            groups.remove(record.key());
        }
    }

    /** Nothing came for a while; a catalogue without a service has not been published yet. */
    void nothingMore() {
        read = read || !groups.isEmpty();
    }

    private Map<String, Set<String>> byRole(String id, byte[] service) {
        try {
            JsonNode history = json.readTree(service).path("history");
            return history.path(history.size() - 1).at("/state/groups").values().stream()
                    .flatMap(each -> each.path("roles").values().stream()
                            .map(role -> Map.entry(
                                    role.asString(""), each.path("group").asString(""))))
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey,
                            Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
        } catch (JacksonException e) {
            LOG.warn("service {} is no JSON: whom it is for is not known here", id);
            return Map.of();
        }
    }
}
