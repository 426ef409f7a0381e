package no.utbredt.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Takes schemas of the event contract into the document, so that a body that both know is described once. A schema
 * {@code {x-contract: actor-state.v1}} becomes that of the file {@code schemas/actor-state.v1.schema.json}, and
 * {@code {x-contract: actor-state.v1#state}} a definition in it; definitions shared by files become components. A name that
 * begins with {@code /} is a file's whole place on the class path. What else the schema says is laid over the file's.
 *
 * <p>{@code x-answer: true} tells that the file holds for what is sent in, and that an answer of the same shape leaves out what is
 * empty or not to be shown and may have more: nothing is required of it but what the schema itself requires.
 */
public final class ContractSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHARED = "types.schema.json#/$defs/";
    private static final String OWN = "#/$defs/";

    private final ObjectNode schemas;
    private final boolean answer;

    private ContractSchemas(ObjectNode schemas, boolean answer) {
        this.schemas = schemas;
        this.answer = answer;
    }

    /** Resolves every {@code x-contract} among the components, in place. */
    public static void resolve(ObjectNode document) {
        ObjectNode schemas = Merging.object(Merging.object(document, "components"), "schemas");
        schemas.properties().stream()
                .filter(each -> each.getValue().has("x-contract"))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(name -> take(schemas, name, (ObjectNode) schemas.path(name)));
    }

    private static void take(ObjectNode schemas, String name, ObjectNode said) {
        String[] parts = said.remove("x-contract").asText().split("#", 2);
        boolean answer = said.path("x-answer").asBoolean();
        said.remove("x-answer");
        JsonNode file = read(parts[0].startsWith("/") ? parts[0] : "/schemas/" + parts[0] + ".schema.json");
        JsonNode schema = parts.length == 1 ? file : file.at("/$defs/" + parts[1]);
        schemas.set(name, new ContractSchemas(schemas, answer).local(schema.deepCopy(), file));
        Merging.into(schemas, name, said);
    }

    private JsonNode local(JsonNode schema, JsonNode file) {
        if (schema instanceof ObjectNode object) {
            object.remove(List.of("$schema", "$id", "$defs"));
            if (answer) {
                withoutDemands(object);
            }
            if (isOfNumbers(object.path("enum")) && !object.has("type")) {
                object.putArray("type").add("integer").add("null");
            }
            JsonNode reference = object.path("$ref");
            if (reference.isTextual()) {
                object.put("$ref", "#/components/schemas/" + component(reference.asText(), file));
            }
        }
        schema.forEach(each -> local(each, file));
        return schema;
    }

    private static void withoutDemands(ObjectNode schema) {
        if (schema.path("required").isArray()) {
            schema.remove("required");
        }
        if (schema.path("additionalProperties").isBoolean()) {
            schema.remove("additionalProperties");
        }
        if (schema.path("oneOf").isArray() && schema.has("properties")) {
            schema.remove("oneOf");
        }
    }

    /** Whole numbers, or none: programs that read the document want to know without looking at each. */
    private static boolean isOfNumbers(JsonNode values) {
        return values.isArray()
                && StreamSupport.stream(values.spliterator(), false).allMatch(each -> each.isInt() || each.isNull());
    }

    private String component(String reference, JsonNode file) {
        boolean shared = reference.startsWith(SHARED);
        JsonNode home = shared ? read("/schemas/types.schema.json") : file;
        String definition = reference.substring((shared ? SHARED : OWN).length());
        String prefix = shared || home.path("$id").asText().contains("/types.") ? "" : title(home);
        String name = prefix + capitalised(definition);
        if (!schemas.has(name)) {
            schemas.putObject(name);
            schemas.set(name, local(home.at("/$defs/" + definition).deepCopy(), home));
        }
        return name;
    }

    private static String title(JsonNode schema) {
        String words = schema.path("title").asText().replace(" state", "");
        return Arrays.stream(words.split(" ")).map(ContractSchemas::capitalised).collect(Collectors.joining());
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static JsonNode read(String file) {
        try (@Nullable InputStream stream = ContractSchemas.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no schema " + file);
            }
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
