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
import org.jspecify.annotations.Nullable;

/**
 * Takes schemas of the event contract into the document, so that a body that both know is described once. A schema
 * {@code {x-contract: actor-state.v1}} becomes that of the file {@code schemas/actor-state.v1.schema.json}, and
 * {@code {x-contract: actor-state.v1#state}} a definition in it; definitions shared by files become components.
 */
public final class ContractSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHARED = "types.schema.json#/$defs/";
    private static final String OWN = "#/$defs/";

    private final ObjectNode schemas;

    private ContractSchemas(ObjectNode schemas) {
        this.schemas = schemas;
    }

    /** Resolves every {@code x-contract} among the components, in place. */
    public static void resolve(ObjectNode document) {
        ObjectNode schemas = Merging.object(Merging.object(document, "components"), "schemas");
        ContractSchemas contract = new ContractSchemas(schemas);
        schemas.properties().stream()
                .filter(each -> each.getValue().has("x-contract"))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(name -> contract.take(
                        name, schemas.path(name).path("x-contract").asText()));
    }

    private void take(String name, String reference) {
        String[] parts = reference.split("#", 2);
        JsonNode file = read(parts[0] + ".schema.json");
        JsonNode schema = parts.length == 1 ? file : file.at("/$defs/" + parts[1]);
        schemas.set(name, local(schema.deepCopy(), file));
    }

    private JsonNode local(JsonNode schema, JsonNode file) {
        if (schema instanceof ObjectNode object) {
            object.remove(List.of("$schema", "$id", "$defs"));
            JsonNode reference = object.path("$ref");
            if (reference.isTextual()) {
                object.put("$ref", "#/components/schemas/" + component(reference.asText(), file));
            }
        }
        schema.forEach(each -> local(each, file));
        return schema;
    }

    private String component(String reference, JsonNode file) {
        boolean shared = reference.startsWith(SHARED);
        JsonNode home = shared ? read("types.schema.json") : file;
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
        try (@Nullable InputStream stream = ContractSchemas.class.getResourceAsStream("/schemas/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("the contract has no " + file);
            }
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
