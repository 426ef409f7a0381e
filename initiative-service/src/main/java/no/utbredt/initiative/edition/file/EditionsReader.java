package no.utbredt.initiative.edition.file;

import java.util.List;
import java.util.function.UnaryOperator;
import no.utbredt.initiative.edition.EditionPlan;
import no.utbredt.initiative.roadmap.Draft;
import no.utbredt.initiative.roadmap.file.Binding;
import no.utbredt.initiative.roadmap.file.SchemaReading;
import no.utbredt.initiative.roadmap.file.Schemas;

/** Reads {@code editions.yaml}. */
public final class EditionsReader {

    private record EditionsFile(List<EditionPlan> editions) {}

    private EditionsReader() {}

    /** The editions a file names. */
    public static Draft<List<EditionPlan>> read(String name, String text) {
        return SchemaReading.read(
                name,
                text,
                UnaryOperator.identity(),
                Schemas.EDITIONS,
                tree -> Binding.read(tree, EditionsFile.class).editions(),
                (tree, findings) -> {});
    }
}
