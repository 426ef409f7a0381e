package no.utbredt.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service says of its API, in files.
 *
 * @param api {@code api.yaml}: info, security schemes, schemas of bodies that code does not name; laid over {@code edge-api.yaml},
 *     which holds for every service
 * @param parameters {@code parameters.yaml}: what each parameter means, by name, wherever it is asked for; {@code edge-parameters.yaml}: those
 *     every service has
 * @param problems {@code problems.yaml}: each stable code; {@code edge-problems.yaml}: those of every address of every service
 * @param operations {@code operations/*.yaml}: what is said of each operation, by method and path
 * @param tags name and description of each file of operations
 * @param examples {@code examples/*}: by file name
 */
public record Words(
        ObjectNode api,
        ObjectNode parameters,
        ObjectNode problems,
        Map<String, ObjectNode> operations,
        Map<String, String> tags,
        Map<String, JsonNode> examples) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Files by their path beneath {@code openapi/}; a missing one says nothing. */
    public static Words of(Map<String, JsonNode> files) {
        Map<String, ObjectNode> operations = new LinkedHashMap<>();
        Map<String, String> tags = new LinkedHashMap<>();
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        files.forEach((path, file) -> {
            if (path.startsWith("operations/")) {
                String tag = file.path("tag").asText();
                tags.put(tag, file.path("description").asText());
                file.path("operations")
                        .properties()
                        .forEach(each -> operations.put(each.getKey(), tagged((ObjectNode) each.getValue(), tag)));
            } else if (path.startsWith("examples/")) {
                examples.put(path.substring("examples/".length()), file);
            }
        });
        return new Words(
                api(files),
                together(files, "parameters.yaml"),
                together(files, "problems.yaml"),
                operations,
                tags,
                examples);
    }

    private static ObjectNode api(Map<String, JsonNode> files) {
        ObjectNode api = object(files.get("edge-api.yaml")).deepCopy();
        object(files.get("api.yaml")).properties().forEach(each -> Merging.into(api, each.getKey(), each.getValue()));
        return api;
    }

    /** Those of every address first; a service may say one of them in its own words. */
    private static ObjectNode together(Map<String, JsonNode> files, String name) {
        ObjectNode all = object(files.get("edge-" + name)).deepCopy();
        all.setAll(object(files.get(name)));
        return all;
    }

    /** @throws IllegalArgumentException when there is no such file */
    JsonNode example(String file) {
        JsonNode example = examples.get(file);
        if (example == null) {
            throw new IllegalArgumentException("there is no example " + file);
        }
        return example;
    }

    private static ObjectNode tagged(ObjectNode operation, String tag) {
        operation.putArray("tags").add(tag);
        return operation;
    }

    private static ObjectNode object(@Nullable JsonNode file) {
        return file instanceof ObjectNode object ? object : JSON.createObjectNode();
    }
}
