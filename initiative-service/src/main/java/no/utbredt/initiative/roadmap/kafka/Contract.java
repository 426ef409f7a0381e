package no.utbredt.initiative.roadmap.kafka;

import java.util.List;
import java.util.Objects;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Source;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.Statements;
import no.utbredt.initiative.roadmap.item.Classification;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An initiative as it is published and kept, by the schema {@code initiative-state.v1}: its own JSON with every member there is,
 * and the documents it cites, so that a reader needs no other topic.
 */
final class Contract {

    private static final String SOURCES = "sources";

    private Contract() {}

    /** What a reader is told of a document that is cited. */
    private record Cited(
            String id,
            String title,
            String issuer,
            @Nullable String series,
            ImpreciseDate publishedAt,
            Classification classification) {

        static Cited of(Source source) {
            return new Cited(
                    source.id(),
                    source.title(),
                    source.issuer(),
                    source.series(),
                    source.publishedAt(),
                    source.classification());
        }
    }

    static ObjectNode state(Initiative initiative, Sources sources) {
        ObjectNode state = Binding.whole(initiative);
        state.remove("id");
        state.putArray(SOURCES)
                .addAll(cited(initiative, sources).stream().map(Binding::whole).toList());
        asKept(state);
        return state;
    }

    /** Whether both tell the same of the documents they cite. */
    static boolean citesAs(ObjectNode one, ObjectNode other) {
        return one.path(SOURCES).equals(other.path(SOURCES));
    }

    static @Nullable Initiative initiative(String id, @Nullable ObjectNode state) {
        if (state == null) {
            return null;
        }
        ObjectNode tree = state.deepCopy();
        tree.remove(SOURCES);
        tree.put("id", id);
        return Binding.read(tree, Initiative.class);
    }

    private static List<Cited> cited(Initiative initiative, Sources sources) {
        return Statements.of(initiative).stream()
                .map(spoken -> spoken.said().source().document())
                .distinct()
                .sorted()
                .map(id -> sources.byId().get(id))
                .filter(Objects::nonNull)
                .map(Cited::of)
                .toList();
    }

    /** Whole numbers as the store gives them back, so that a state put again is the state that stands. */
    private static void asKept(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyStream().forEach(member -> member.setValue(kept(member.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                array.set(at, kept(array.get(at)));
            }
        }
    }

    private static JsonNode kept(JsonNode node) {
        if (node.isInt()) {
            return LongNode.valueOf(node.intValue());
        }
        asKept(node);
        return node;
    }
}
