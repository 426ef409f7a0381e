package no.utbredt.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Describes a body by media type: its schema, and examples that lie in files. */
final class ContentWords {

    private final Words words;

    ContentWords(Words words) {
        this.words = words;
    }

    /** Words without media types leave what the code says, under JSON's own name. */
    void describe(ObjectNode body, JsonNode said) {
        JsonNode made = body.path("content");
        JsonNode schema = made.isEmpty() ? made : made.iterator().next().path("schema");
        if (said.isEmpty()) {
            if (!schema.isMissingNode() && !schema.isEmpty()) {
                media(body.putObject("content").putObject("application/json"), schema);
            }
            return;
        }
        ObjectNode content = body.putObject("content");
        said.properties().forEach(each -> {
            ObjectNode media = content.putObject(each.getKey());
            JsonNode named = each.getValue().path("schema");
            media(media, named.isMissingNode() ? schema : reference(body, named));
            examples(media, each.getValue().path("examples"));
        });
    }

    private static void media(ObjectNode media, JsonNode schema) {
        if (!schema.isMissingNode()) {
            media.set("schema", schema.deepCopy());
        }
    }

    /** A name stands for a schema among the components. */
    private static JsonNode reference(ObjectNode body, JsonNode schema) {
        return schema.isTextual() ? body.objectNode().put("$ref", "#/components/schemas/" + schema.asText()) : schema;
    }

    /** An example is a file of its own; what is not JSON is written in its place. */
    private void examples(ObjectNode media, JsonNode said) {
        said.properties().forEach(each -> {
            ObjectNode example = Merging.object(media, "examples").putObject(each.getKey());
            example.put("summary", each.getValue().path("summary").asText());
            JsonNode written = each.getValue().path("value");
            example.set(
                    "value",
                    written.isMissingNode()
                            ? words.example(each.getValue().path("file").asText())
                            : written);
        });
    }
}
