package no.utbredt.initiative.roadmap.file;

import com.networknt.schema.Error;
import java.util.stream.Collectors;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.file.Findings;
import tools.jackson.databind.JsonNode;

/** What a schema says, in our words and at the place in the file. */
final class Violations {

    private Violations() {}

    static void find(Schemas schema, JsonNode tree, Findings findings) {
        schema.errors(tree).stream()
                .filter(error -> !isBranchOfOne(error) && !isNullBranch(error) && !"anyOf".equals(error.getKeyword()))
                .forEach(error -> add(error, findings));
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

    private static void add(Error error, Findings findings) {
        String pointer = error.getInstanceLocation().toString();
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode schema = error.getSchemaNode();
        switch (error.getKeyword()) {
            case "additionalProperties" ->
                findings.add(
                        Fault.UNKNOWN_KEY,
                        pointer + "/" + error.getProperty(),
                        error.getProperty(),
                        "a key of the schema");
            case "required" ->
                findings.add(
                        Fault.MISSING_KEY, pointer, error.getProperty(), "the key '%s'".formatted(error.getProperty()));
            case "enum" -> findings.add(Fault.UNKNOWN_VALUE, pointer, value(error), "one of " + choices(schema));
            case "pattern" -> findings.add(Fault.BAD_FORM, pointer, value(error), "the form " + schema);
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
        String types = schema != null && schema.isString() ? schema.stringValue() : String.valueOf(schema);
        return types.contains("string") ? "a text, in quotes if it looks like a number: " + types : types;
    }

    private static String alternatives(JsonNode schema) {
        return schema.valueStream()
                .map(branch -> branch.at("/required/0").asString())
                .collect(Collectors.joining(", "));
    }
}
