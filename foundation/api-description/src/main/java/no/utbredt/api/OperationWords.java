package no.utbredt.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Describes one operation. */
final class OperationWords {

    private static final ObjectNode NOTHING = new ObjectMapper().createObjectNode();
    /** {@code x-needs-one-of} names query parameters of which a question has at least one. */
    private static final List<String> PLAIN =
            List.of("summary", "description", "operationId", "tags", "x-needs-one-of");

    private final Words words;
    private final ParameterWords parameters;
    private final ContentWords contents;
    private final ProblemWords problems;

    OperationWords(Words words) {
        this.words = words;
        this.parameters = new ParameterWords(words.parameters());
        this.contents = new ContentWords(words);
        this.problems = new ProblemWords(words.problems());
    }

    void describe(String name, ObjectNode operation) {
        ObjectNode said = words.operations().getOrDefault(name, NOTHING);
        summarise(operation);
        PLAIN.stream().filter(said::has).forEach(each -> operation.set(each, said.get(each)));
        inside(operation, said.path("inside").asText());
        parameters.describe(operation, said);
        secure(name, operation, said);
        if (said.has("request")) {
            ObjectNode body = Merging.object(operation, "requestBody").put("required", true);
            contents.describe(body, said.get("request"));
        }
        answers(operation, said.path("answers"));
        problems.describe(operation, said);
        HeldAnswers.describe(name, operation);
    }

    /** Until somebody writes better words, the method's name and its class's stand for them. */
    private static void summarise(ObjectNode operation) {
        if (!operation.has("summary")) {
            String id = operation.path("operationId").asText().replaceAll("_\\d+$", "");
            String spaced = id.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
            operation.put("summary", spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1));
        }
        ArrayNode tags = operation.putArray("tags").removeAll();
        tags.add("Other");
    }

    /** Problems that do not refuse the request but stand inside the answer. */
    private void inside(ObjectNode operation, String place) {
        String codes = words.problems().properties().stream()
                .filter(each -> !place.isEmpty()
                        && each.getValue().path("occurs").asText().equals(place))
                .map(each -> each.getKey() + " (" + each.getValue().path("when").asText() + ")")
                .collect(Collectors.joining("; "));
        if (!codes.isEmpty()) {
            operation.put(
                    "description",
                    operation.path("description").asText() + " Stable codes inside the answer: " + codes + ".");
        }
    }

    /**
     * Whoever reads needs no token unless it is said; whoever writes needs the usual scope unless another is said. Where the service
     * says {@code token: optional}, nobody needs one and everybody may show one.
     */
    private void secure(String name, ObjectNode operation, ObjectNode said) {
        ArrayNode security = operation.putArray("security");
        JsonNode scopes = said.path("scopes");
        String usual = words.api().path("usual-scope").asText();
        if (scopes.isArray()) {
            scopes.forEach(scope -> needs(security, scope.asText()));
        } else if (words.api().path("token").asText().equals("optional")) {
            security.addObject();
            security.addObject().putArray("helseid");
        } else if (!name.startsWith("GET ") && !usual.isEmpty()) {
            security.addObject().putArray("helseid").add(usual);
        }
    }

    /** A token with that scope, or with any where it is empty. */
    private static void needs(ArrayNode security, String scope) {
        ArrayNode scopes = security.addObject().putArray("helseid");
        if (!scope.isEmpty()) {
            scopes.add(scope);
        }
    }

    private void answers(ObjectNode operation, JsonNode said) {
        ObjectNode responses = Merging.object(operation, "responses");
        if (said.properties().stream().map(Map.Entry::getKey).noneMatch("200"::equals) && !said.isMissingNode()) {
            responses.remove("200");
        }
        said.properties().forEach(answer -> {
            ObjectNode response = Merging.object(responses, answer.getKey());
            response.put("description", answer.getValue().path("description").asText());
            if (answer.getValue().has("headers")) {
                response.set("headers", answer.getValue().get("headers"));
            }
            contents.describe(response, answer.getValue().path("content"));
        });
    }
}
