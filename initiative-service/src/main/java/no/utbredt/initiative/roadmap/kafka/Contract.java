package no.utbredt.initiative.roadmap.kafka;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.contract.initiative.CitedDocument;
import no.utbredt.contract.initiative.InitiativeState;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Source;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.Statements;
import no.utbredt.initiative.roadmap.file.Binding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Our words in those of the contract and back: the same JSON, with the cited documents added for other readers. */
final class Contract {

    private static final JsonMapper WIRE = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Contract() {}

    static InitiativeState state(Initiative initiative, Sources sources) {
        ObjectNode tree = Binding.write(initiative);
        tree.remove("id");
        tree.set("sources", WIRE.valueToTree(cited(initiative, sources)));
        return WIRE.treeToValue(tree, InitiativeState.class);
    }

    static @Nullable Initiative initiative(String id, @Nullable InitiativeState state) {
        if (state == null) {
            return null;
        }
        ObjectNode tree = WIRE.valueToTree(state);
        tree.remove("sources");
        tree.put("id", id);
        return Binding.read(tree, Initiative.class);
    }

    private static List<CitedDocument> cited(Initiative initiative, Sources sources) {
        Stream<String> ids = Statements.of(initiative).stream()
                .map(spoken -> spoken.said().source().document());
        return ids.distinct()
                .sorted()
                .map(id -> sources.byId().get(id))
                .filter(Objects::nonNull)
                .map(Contract::cited)
                .toList();
    }

    private static CitedDocument cited(Source source) {
        return new CitedDocument(
                source.id(),
                source.title(),
                source.issuer(),
                source.series(),
                source.publishedAt().text(),
                source.classification().name());
    }
}
