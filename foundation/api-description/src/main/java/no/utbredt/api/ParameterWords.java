package no.utbredt.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Describes an operation's parameters: each name means the same wherever it is asked for. */
final class ParameterWords {

    /** Asked for by media types or by security, and so not a parameter of its own (OpenAPI 3.1, 4.8.12.2). */
    private static final Set<String> NOT_PARAMETERS = Set.of("Accept", "Content-Type", "Authorization");

    private final ObjectNode words;

    ParameterWords(ObjectNode words) {
        this.words = words;
    }

    /** Those the code names, and those it reads from a map, which only words can name. */
    void describe(ObjectNode operation, ObjectNode said) {
        List<ObjectNode> described = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (!isNoValue(parameter)
                    && !NOT_PARAMETERS.contains(parameter.path("name").asText())) {
                described.add((ObjectNode) parameter);
            }
        }
        said.path("parameters").properties().forEach(each -> {
            boolean known = described.stream()
                    .anyMatch(there -> there.path("name").asText().equals(each.getKey()));
            if (!known) {
                described.add(operation.objectNode().put("name", each.getKey()).put("in", "query"));
            }
        });
        operation.remove("parameters");
        if (!described.isEmpty()) {
            ArrayNode parameters = operation.putArray("parameters");
            described.forEach(each -> parameters.add(describe(each, said.path("parameters"))));
        }
    }

    private ObjectNode describe(ObjectNode parameter, JsonNode said) {
        String name = parameter.path("name").asText();
        for (JsonNode source : List.of(words.path(name), said.path(name))) {
            source.properties().forEach(each -> Merging.into(parameter, each.getKey(), each.getValue()));
        }
        return parameter;
    }

    /** What the code takes as a whole: a map of all parameters, or the caller. */
    private static boolean isNoValue(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        return schema.has("$ref")
                || schema.has("additionalProperties")
                || schema.path("type").asText().equals("object");
    }
}
