package no.utbredt.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The problems an operation can answer with, each with its stable code and a true example (RFC 9457). */
final class ProblemWords {

    private static final String PROBLEM = "application/problem+json";

    private final ObjectNode problems;

    ProblemWords(ObjectNode problems) {
        this.problems = problems;
    }

    /** @throws IllegalStateException when the operation is said to have a problem that nobody describes */
    void describe(ObjectNode operation, ObjectNode said) {
        Set<String> listed = new TreeSet<>();
        said.path("problems").forEach(code -> listed.add(code.asText()));
        Map<String, ObjectNode> byStatus = new TreeMap<>();
        problems.properties().forEach(each -> {
            JsonNode problem = each.getValue();
            if (listed.remove(each.getKey()) || occurs(problem, operation, said)) {
                String status = problem.path("example").path("status").asText();
                byStatus.computeIfAbsent(status, unsaid -> operation.objectNode())
                        .set(each.getKey(), example(problem));
            }
        });
        if (!listed.isEmpty()) {
            throw new IllegalStateException("no problem has the code " + listed);
        }
        ObjectNode responses = Merging.object(operation, "responses");
        byStatus.forEach((status, examples) -> respond(responses, status, examples));
        respond(responses, "default", operation.objectNode());
    }

    private static boolean occurs(JsonNode problem, ObjectNode operation, ObjectNode said) {
        JsonNode parameters = operation.path("parameters");
        boolean where =
                switch (problem.path("occurs").asText()) {
                    case "with-token" -> !operation.path("security").isEmpty();
                    case "secured" -> needsToken(operation.path("security"));
                    case "with-parameters" -> !parameters.isEmpty();
                    case "usually" -> said.isEmpty();
                    default -> false;
                };
        return where
                || has(parameters, problem.path("parameter").asText(), false)
                || has(parameters, problem.path("required").asText(), true);
    }

    /** Whether something is asked for, and none of it is nothing (OpenAPI 3.1, 4.8.30). */
    private static boolean needsToken(JsonNode security) {
        for (JsonNode requirement : security) {
            if (requirement.isEmpty()) {
                return false;
            }
        }
        return !security.isEmpty();
    }

    private static boolean has(JsonNode parameters, String name, boolean required) {
        for (JsonNode parameter : parameters) {
            if (parameter.path("name").asText().equals(name)
                    && (!required || parameter.path("required").asBoolean())) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode example(JsonNode problem) {
        ObjectNode example = ((ObjectNode) problem).objectNode();
        example.set("summary", problem.get("when"));
        return example.set("value", problem.get("example"));
    }

    private static void respond(ObjectNode responses, String status, ObjectNode examples) {
        ObjectNode response = Merging.object(responses, status);
        if (!response.has("description")) {
            response.put(
                    "description",
                    examples.isEmpty()
                            ? "Any other problem; the examples among the components are those of every address"
                            : "Problem: " + codes(examples));
        }
        ObjectNode media = Merging.object(Merging.object(response, "content"), PROBLEM);
        media.putObject("schema").put("$ref", "#/components/schemas/Problem");
        if (!examples.isEmpty()) {
            media.set("examples", examples);
        }
    }

    private static String codes(ObjectNode examples) {
        return String.join(
                ", ", examples.properties().stream().map(Map.Entry::getKey).toList());
    }
}
