package no.utbredt.initiative.edition.file;

import java.util.List;
import java.util.function.UnaryOperator;
import no.utbredt.initiative.edition.EditionPlan;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.file.SchemaReading;
import no.utbredt.initiative.file.Schemas;
import no.utbredt.initiative.finding.Draft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code editions.yaml}. */
public final class EditionsReader {

    private record EditionsFile(List<EditionPlan> editions) {}

    private EditionsReader() {}

    /** One edition by itself, written as one of the file, or the file with one in it. */
    public static Draft<List<EditionPlan>> one(String name, String text) {
        return read(name, text, EditionsReader::among);
    }

    private static JsonNode among(JsonNode tree) {
        if (tree.has("editions")) {
            return tree;
        }
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        if (tree.isArray()) {
            file.set("editions", tree);
        } else {
            file.putArray("editions").add(tree);
        }
        return file;
    }

    /** The editions a file names. */
    public static Draft<List<EditionPlan>> read(String name, String text) {
        return read(name, text, UnaryOperator.identity());
    }

    private static Draft<List<EditionPlan>> read(String name, String text, UnaryOperator<JsonNode> before) {
        return SchemaReading.read(
                name,
                text,
                before,
                Schemas.EDITIONS,
                tree -> Binding.read(tree, EditionsFile.class).editions(),
                (tree, findings) -> {});
    }
}
