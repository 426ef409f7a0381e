package no.utbredt.initiative.catalogue.file;

import java.util.List;
import java.util.function.UnaryOperator;
import no.utbredt.initiative.catalogue.Contents;
import no.utbredt.initiative.catalogue.Reader;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.file.Findings;
import no.utbredt.initiative.file.SchemaReading;
import no.utbredt.initiative.file.Schemas;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.time.ImpreciseDate;
import tools.jackson.databind.JsonNode;

/** Reads the catalogue's files by their schema. */
public final class CatalogueReader implements Reader {

    @Override
    public Draft<Contents> read(String name, String text) {
        return SchemaReading.read(
                name,
                text,
                UnaryOperator.identity(),
                Schemas.CATALOGUE,
                tree -> Binding.read(tree, Contents.class),
                (tree, findings) -> check(name, tree, findings));
    }

    /** What a schema cannot say. */
    private static void check(String file, JsonNode tree, Findings findings) {
        String id = tree.at("/solution/id").asString("");
        if (!id.isEmpty() && !file.equals(id + ".yaml")) {
            findings.add(Fault.FILE_NAME, "/solution/id", id, id + ".yaml");
        }
        JsonNode services = tree.path("services");
        for (int i = 0; i < services.size(); i++) {
            for (String dated : List.of("availability", "eligibility")) {
                JsonNode said = services.get(i).path(dated);
                for (int j = 0; j < said.size(); j++) {
                    inOrder(said.get(j), "/services/%d/%s/%d/to".formatted(i, dated, j), findings);
                }
            }
        }
    }

    private static void inOrder(JsonNode dated, String pointer, Findings findings) {
        JsonNode from = dated.path("from");
        JsonNode to = dated.path("to");
        if (findings.all().isEmpty()
                && from.isString()
                && to.isString()
                && ImpreciseDate.parse(to.stringValue())
                        .last()
                        .isBefore(ImpreciseDate.parse(from.stringValue()).first())) {
            findings.add(Fault.DATES_REVERSED, pointer, to.stringValue(), "a date from " + from.stringValue() + " on");
        }
    }
}
