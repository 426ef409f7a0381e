package no.utbredt.initiative.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds what a file says to what stands, and remembers where each value came from. What is not said stays. An element of a list is the
 * one with the same id or code, or one that says just the same; any other is added at the end. So the same file once more adds nothing.
 */
final class Merging {

    private static final List<String> NAMES = List.of("id", "code");

    /** Where a value of the whole was said, both as JSON pointers. */
    private final Map<String, String> origins = new HashMap<>();

    /** @param standing what stands, or null */
    JsonNode whole(@Nullable JsonNode standing, JsonNode said) {
        return merged(standing, said, "", "");
    }

    /** Where that value of the whole was said, or what is nearest above it. */
    String origin(String pointer) {
        String at = pointer;
        while (!origins.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return origins.getOrDefault(at, "");
    }

    private JsonNode merged(@Nullable JsonNode standing, JsonNode said, String at, String from) {
        origins.put(at, from);
        if (said instanceof ObjectNode object) {
            return object(standing instanceof ObjectNode stands ? stands : null, object, at, from);
        }
        if (said instanceof ArrayNode array) {
            return array(standing instanceof ArrayNode stands ? stands : null, array, at, from);
        }
        return said;
    }

    /** What is said to be null is not said. */
    private ObjectNode object(@Nullable ObjectNode standing, ObjectNode said, String at, String from) {
        ObjectNode whole = standing == null ? JsonNodeFactory.instance.objectNode() : standing.deepCopy();
        said.properties().forEach(member -> {
            if (!member.getValue().isNull()) {
                String step = "/" + member.getKey().replace("~", "~0").replace("/", "~1");
                whole.set(
                        member.getKey(), merged(whole.get(member.getKey()), member.getValue(), at + step, from + step));
            }
        });
        return whole;
    }

    private ArrayNode array(@Nullable ArrayNode standing, ArrayNode said, String at, String from) {
        ArrayNode whole = standing == null ? JsonNodeFactory.instance.arrayNode() : standing.deepCopy();
        for (int i = 0; i < said.size(); i++) {
            JsonNode element = said.get(i);
            int index = index(whole, element);
            JsonNode merged =
                    merged(index < whole.size() ? whole.get(index) : null, element, at + "/" + index, from + "/" + i);
            if (index < whole.size()) {
                whole.set(index, merged);
            } else {
                whole.add(merged);
            }
        }
        return whole;
    }

    private static int index(ArrayNode whole, JsonNode element) {
        return IntStream.range(0, whole.size())
                .filter(i -> isSame(whole.get(i), element))
                .findFirst()
                .orElse(whole.size());
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return NAMES.stream()
                .filter(name -> one.hasNonNull(name) && other.hasNonNull(name))
                .findFirst()
                .map(name -> one.get(name).equals(other.get(name)))
                .orElseGet(() -> one.equals(other));
    }
}
