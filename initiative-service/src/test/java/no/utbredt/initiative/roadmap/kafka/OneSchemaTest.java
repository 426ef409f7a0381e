package no.utbredt.initiative.roadmap.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of the published initiative is the schema editors complete their files by, but for four things: the id stands on the
 * document, the cited documents are added, a newer writer may say more, and every list and certainty is said.
 */
class OneSchemaTest {

    private static final Path EDITORS = Path.of("../data/roadmap/schema/initiative.schema.json");
    private static final Path PUBLISHED =
            Path.of("../event-contract/src/main/resources/schemas/initiative-state.v1.schema.json");
    private static final Path WANTED = Path.of("target/initiative-state.v1.schema.json");
    /** Lists that came after states were published without them; absent means none. */
    private static final Set<String> LATER = Set.of("cubes", "measures", "rules", "Milestone/assessments");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void the_schema_of_the_event_is_made_of_the_one_editors_use() throws IOException {
        JsonNode wanted = derived();

        Files.writeString(WANTED, JSON.writeValueAsString(wanted) + "\n");
        assertThat(JSON.readTree(PUBLISHED))
                .as("the schema changed: read %s and take it over", WANTED.toAbsolutePath())
                .isEqualTo(wanted);
    }

    /** The envelope and the cited documents are the event's own; the rest is made of the editors' schema. */
    private static ObjectNode derived() {
        ObjectNode published = (ObjectNode) JSON.readTree(PUBLISHED);
        ObjectNode editors = (ObjectNode) JSON.readTree(EDITORS);
        JsonNode citedDocument = published.at("/$defs/citedDocument");

        ObjectNode definitions = ((ObjectNode) editors.remove("$defs"));
        definitions.propertyStream().forEach(each -> asPublished((ObjectNode) each.getValue()));
        ((ArrayNode) definitions.at("/sourceReference/required")).add("certainty");
        definitions.set("citedDocument", citedDocument);
        definitions.set("state", state(editors));
        published.set("$defs", definitions);
        return published;
    }

    private static ObjectNode state(ObjectNode editors) {
        ObjectNode members = (ObjectNode) editors.get("properties");
        members.remove("id");
        members.putObject("sources")
                .put("description", "Every document the statements cite.")
                .put("type", "array")
                .putObject("items")
                .put("$ref", "#/$defs/citedDocument");
        ArrayNode required = (ArrayNode) editors.get("required");
        for (int at = required.size() - 1; at >= 0; at--) {
            if ("id".equals(required.get(at).stringValue())) {
                required.remove(at);
            }
        }
        editors.remove("$schema");
        editors.remove("$id");
        return asPublished(editors);
    }

    private static ObjectNode asPublished(ObjectNode schema) {
        schema.remove("additionalProperties");
        if (schema.get("properties") instanceof ObjectNode members) {
            members.propertyStream()
                    .map(Map.Entry::getValue)
                    .filter(member -> member.path("type").toString().contains("array"))
                    .forEach(member -> ((ObjectNode) member).put("type", "array"));
            requireLists(schema, members);
        }
        return schema;
    }

    private static void requireLists(ObjectNode schema, ObjectNode members) {
        ArrayNode required = schema.withArray("required");
        String title = schema.path("title").asString("");
        members.propertyStream()
                .filter(member -> "array".equals(member.getValue().path("type").asString("")))
                .map(Map.Entry::getKey)
                .filter(name -> !LATER.contains(name) && !LATER.contains(title + "/" + name))
                .filter(name -> required.valueStream().noneMatch(each -> name.equals(each.stringValue())))
                .forEach(required::add);
    }
}
