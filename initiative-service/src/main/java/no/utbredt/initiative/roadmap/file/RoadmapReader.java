package no.utbredt.initiative.roadmap.file;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.file.Findings;
import no.utbredt.initiative.file.SchemaReading;
import no.utbredt.initiative.file.Schemas;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Reader;
import no.utbredt.initiative.roadmap.Source;
import no.utbredt.initiative.roadmap.Sources;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the roadmap's own files. */
public final class RoadmapReader implements Reader {

    private record SourcesFile(List<Source> sources) {}

    @Override
    public Draft<Initiative> initiative(String name, String text, @Nullable Initiative standing) {
        UnaryOperator<JsonNode> lift = tree -> lifted(tree, standing);
        Function<JsonNode, Initiative> bind = tree -> Binding.read(tree, Initiative.class);
        return SchemaReading.read(name, text, lift, Schemas.INITIATIVE, bind, (tree, findings) -> {
            String id = tree.path("id").asString("");
            if (!name.equals(id + ".yaml")) {
                findings.add(Fault.FILE_NAME, "/id", id, id + ".yaml");
            }
        });
    }

    /** What an answer adds is taken off again, and what it withheld is put back. */
    private static JsonNode lifted(JsonNode tree, @Nullable Initiative standing) {
        if (tree instanceof ObjectNode answer) {
            answer.remove("notice");
        }
        return standing == null ? tree : Veil.lift(tree, Binding.written(standing));
    }

    @Override
    public Draft<Sources> sources(String name, String text) {
        Function<JsonNode, Sources> bind =
                tree -> Sources.of(Binding.read(tree, SourcesFile.class).sources());
        return SchemaReading.read(
                name,
                text,
                UnaryOperator.identity(),
                Schemas.SOURCES,
                bind,
                (tree, findings) -> once(tree.path("sources"), findings));
    }

    private static void once(JsonNode list, Findings findings) {
        for (int i = 0; i < list.size(); i++) {
            String id = list.get(i).path("id").asString("");
            for (int j = 0; j < i; j++) {
                if (id.equals(list.get(j).path("id").asString(""))) {
                    findings.add(
                            Fault.DUPLICATE_ID, "/sources/" + i + "/id", id, "an id that does not stand before it");
                }
            }
        }
    }
}
