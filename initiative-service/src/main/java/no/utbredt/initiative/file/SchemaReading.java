package no.utbredt.initiative.file;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.utbredt.initiative.finding.Draft;
import tools.jackson.databind.JsonNode;

/** Reads a file in four steps, each only when the one before found nothing: YAML, schema, calendar, records. */
public final class SchemaReading {

    private SchemaReading() {}

    /**
     * @param before what is done to the tree first
     * @param bind makes the record of a tree that is right
     * @param more what else is held against the tree
     */
    public static <T> Draft<T> read(
            String name,
            String text,
            UnaryOperator<JsonNode> before,
            Schemas schema,
            Function<JsonNode, T> bind,
            BiConsumer<JsonNode, Findings> more) {
        Findings findings = new Findings(name);
        Optional<JsonNode> tree = YamlTree.read(text, findings).map(before);
        if (tree.isPresent() && findings.all().isEmpty()) {
            Violations.find(schema, tree.get(), findings);
        }
        if (tree.isPresent() && findings.all().isEmpty()) {
            if (!schema.isJudgedElsewhere()) {
                Calendar.check(tree.get(), findings);
            }
            more.accept(tree.get(), findings);
        }
        boolean right = tree.isPresent() && findings.all().isEmpty();
        return new Draft<>(name, right ? bind.apply(tree.get()) : null, findings.places(), findings.all());
    }
}
