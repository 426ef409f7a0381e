package no.utbredt.launcher.sweep;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A body that an API document gives as an example.
 *
 * @param type its media type
 */
record GoodBody(String type, String text) {

    private static final JsonMapper JSON = new JsonMapper();

    /** An example is a text as it is sent, or a value of JSON; what is sent line by line has a value on each. */
    static GoodBody of(String type, JsonNode example) {
        if (example.isString()) {
            return new GoodBody(type, example.asString());
        }
        return new GoodBody(
                type,
                type.equals("application/x-ndjson") && example.isArray()
                        ? example.valueStream().map(JsonNode::toString).collect(Collectors.joining("\n"))
                        : example.toString());
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same as JSON, or null where it is something else. */
    @Nullable
    JsonNode json() {
        try {
            return type.endsWith("json") ? JSON.readTree(text) : null;
        } catch (JacksonException none) {
            return null;
        }
    }
}
