package no.utbredt.initiative.file;

import com.networknt.schema.Error;
import java.util.Map;
import java.util.stream.Collectors;
import no.utbredt.initiative.finding.Fault;
import tools.jackson.databind.JsonNode;

/** What a schema says, in our words and at the place in the file. */
final class Violations {

    private static final Map<String, String> TYPES = Map.of(
            "string", "a text, in quotes if it looks like a number",
            "integer", "a whole number",
            "number", "a number",
            "boolean", "true or false",
            "array", "a list",
            "object", "keys with values",
            "null", "null");

    private Violations() {}

    static void find(Schemas schema, JsonNode tree, Findings findings) {
        schema.errors(tree).stream()
                .filter(error -> !isBranchOfOne(error) && !isNullBranch(error) && !"anyOf".equals(error.getKeyword()))
                .forEach(error -> add(schema, error, findings));
    }

    /** A branch of a choice; the choice itself is what is said. */
    private static boolean isBranchOfOne(Error error) {
        return error.getEvaluationPath().toString().contains("/oneOf/");
    }

    /** That it might have been left out helps nobody who did not leave it out. */
    private static boolean isNullBranch(Error error) {
        JsonNode schema = error.getSchemaNode();
        return error.getEvaluationPath().toString().contains("/anyOf/")
                && schema != null
                && "null".equals(schema.asString(""));
    }

    private static void add(Schemas whole, Error error, Findings findings) {
        String pointer = error.getInstanceLocation().toString();
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode schema = error.getSchemaNode();
        switch (error.getKeyword()) {
            case "additionalProperties" ->
                findings.add(
                        Fault.UNKNOWN_KEY,
                        pointer + "/" + error.getProperty(),
                        error.getProperty(),
                        "one of "
                                + String.join(
                                        ", ", whole.beside(error, "properties").propertyNames()));
            case "required" ->
                findings.add(
                        Fault.MISSING_KEY, pointer, error.getProperty(), "the key '%s'".formatted(error.getProperty()));
            case "dependentRequired" -> {
                String missing = String.valueOf(schema).replaceAll(".*\\[\"|\".*", "");
                findings.add(
                        Fault.MISSING_KEY, pointer + "/" + error.getProperty(), missing, "the key '" + missing + "'");
            }
            case "enum" -> findings.add(Fault.UNKNOWN_VALUE, pointer, value(error), "one of " + choices(schema));
            case "pattern" ->
                findings.add(
                        Fault.BAD_FORM,
                        pointer,
                        value(error),
                        "the form %s. %s"
                                .formatted(
                                        schema,
                                        whole.beside(error, "description").asString("")));
            case "type" -> findings.add(Fault.WRONG_TYPE, pointer, last, expectedType(error));
            case "oneOf" -> findings.add(Fault.EXACTLY_ONE, pointer, alternatives(schema), "exactly one of them");
            case "minItems", "minLength" -> findings.add(Fault.TOO_FEW, pointer, last, "at least " + schema);
            default -> findings.add(Fault.OUT_OF_RANGE, pointer, value(error), String.valueOf(error.getMessage()));
        }
    }

    private static String value(Error error) {
        JsonNode node = error.getInstanceNode();
        return node == null ? "" : node.isString() ? node.stringValue() : node.toString();
    }

    private static String choices(JsonNode schema) {
        return schema.valueStream()
                .map(choice -> choice.isString() ? choice.stringValue() : choice.toString())
                .collect(Collectors.joining(", "));
    }

    private static String expectedType(Error error) {
        JsonNode schema = error.getSchemaNode();
        if (schema == null || schema.isString()) {
            return TYPES.getOrDefault(schema == null ? "" : schema.stringValue(), String.valueOf(schema));
        }
        return schema.valueStream()
                .map(type -> TYPES.getOrDefault(type.stringValue(), type.stringValue()))
                .collect(Collectors.joining(" or "));
    }

    private static String alternatives(JsonNode schema) {
        return schema.valueStream()
                .map(branch -> branch.at("/required/0").asString())
                .collect(Collectors.joining(", "));
    }
}
