package no.utbredt.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.utbredt.contract.document.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document of a store that went back in time, brought together with what its topic still holds. A topic is written from
 * the store alone, so whatever stands there was in the store once. Works on the JSON itself, so that members only newer code
 * knows survive.
 */
public final class Reunion {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Reunion() {}

    /** A document in JSON, or empty when it is none. */
    public static Optional<ObjectNode> document(String json) {
        try {
            return JSON.readTree(json) instanceof ObjectNode document && whole(document)
                    ? Optional.of(document)
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean whole(ObjectNode document) {
        return document.path("id").isString()
                && document.at("/version/epoch").canConvertToLong()
                && document.at("/version/number").canConvertToLong()
                && document.path("history").isArray()
                && !document.path("history").isEmpty();
    }

    /**
     * What the store has to hold: the topic's document where the store only lacks its newest states; where both went on by
     * themselves, every state of either in the order they were recorded, as a version above both. A document that was erased on
     * either side stays erased.
     *
     * @param stored the store's document, or null when it has none
     * @param epoch epoch of new versions
     * @return empty when the store holds all of it already
     */
    public static Optional<ObjectNode> of(@Nullable ObjectNode stored, ObjectNode published, long epoch) {
        if (stored == null) {
            return Optional.of(published);
        }
        if (isErased(stored) || isErased(published)) {
            return erased(stored, published, epoch);
        }
        List<JsonNode> ours = entries(stored);
        List<JsonNode> theirs = entries(published);
        if (ours.containsAll(theirs) && version(stored).compareTo(version(published)) >= 0) {
            return Optional.empty();
        }
        if (theirs.containsAll(ours) && version(published).compareTo(version(stored)) >= 0) {
            return Optional.of(published);
        }
        return Optional.of(both(stored, ours, theirs, Revision.after(newer(stored, published), epoch)));
    }

    private static ObjectNode both(ObjectNode stored, List<JsonNode> ours, List<JsonNode> theirs, Version version) {
        List<JsonNode> all = new ArrayList<>(theirs);
        ours.stream().filter(entry -> !theirs.contains(entry)).forEach(all::add);
        all.sort(Comparator.comparing(
                entry -> Instant.parse(entry.path("recordedAt").asString())));
        ObjectNode document = at(stored, version);
        document.putArray("history").addAll(all);
        return document;
    }

    private static Optional<ObjectNode> erased(ObjectNode stored, ObjectNode published, long epoch) {
        Version newest = newer(stored, published);
        if (isErased(stored) && version(stored).equals(newest)) {
            return Optional.empty();
        }
        ObjectNode erased = isErased(stored) ? stored : published;
        return Optional.of(version(erased).equals(newest) ? erased : at(erased, Revision.after(newest, epoch)));
    }

    private static boolean isErased(ObjectNode document) {
        List<JsonNode> history = entries(document);
        return history.size() == 1 && history.getFirst().path("state").isNull();
    }

    private static ObjectNode at(ObjectNode document, Version version) {
        ObjectNode same = document.deepCopy();
        same.putObject("version").put("epoch", version.epoch()).put("number", version.number());
        return same;
    }

    /** The version a document in JSON says it has. */
    public static Version version(ObjectNode document) {
        return new Version(
                document.at("/version/epoch").asLong(),
                document.at("/version/number").asLong());
    }

    private static Version newer(ObjectNode one, ObjectNode other) {
        return version(one).compareTo(version(other)) >= 0 ? version(one) : version(other);
    }

    private static List<JsonNode> entries(ObjectNode document) {
        return document.path("history").valueStream().toList();
    }
}
