package no.utbredt.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is said of answers that have an entity tag: the tag, how to ask whether the answer one holds still stands, and 304 (RFC 9110, 13.1.2
 * and 15.4.5). An operation that reads has one when its words say so, or when the service marks it.
 */
final class HeldAnswers {

    /** An extension by which a service marks an operation all of whose answers have a tag. */
    static final String MARK = "x-entity-tag";

    private static final String ASKING = "If-None-Match";
    private static final String TAG = "ETag";

    private HeldAnswers() {}

    static void describe(String name, ObjectNode operation) {
        boolean marked = operation.remove(MARK) != null;
        ObjectNode responses = Merging.object(operation, "responses");
        boolean said = responses.path("200").path("headers").has(TAG);
        if (!name.startsWith("GET ") || !marked && !said) {
            return;
        }
        if (!said) {
            tag(Merging.object(responses, "200"), "What was asked, and what the answer rests on.");
        }
        ask(operation);
        ObjectNode held = responses.putObject("304").put("description", "The answer that bears the tag still stands");
        tag(held, "The tag that was sent.");
    }

    private static void tag(ObjectNode response, String description) {
        ObjectNode header = Merging.object(response, "headers").putObject(TAG).put("description", description);
        header.putObject("schema").put("type", "string");
    }

    private static void ask(ObjectNode operation) {
        ArrayNode parameters = operation.withArray("parameters");
        for (JsonNode parameter : parameters) {
            if (parameter.path("name").asText().equals(ASKING)) {
                return;
            }
        }
        ObjectNode parameter = parameters
                .addObject()
                .put("name", ASKING)
                .put("in", "header")
                .put("required", false)
                .put("description", "The ETag of the answer one holds; 304 without a body while it still stands.");
        parameter.putObject("schema").put("type", "string");
    }
}
