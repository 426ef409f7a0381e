package no.utbredt.initiative.document;

import java.util.List;
import java.util.function.BiConsumer;
import no.utbredt.initiative.file.Findings;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.roadmap.Sources;
import tools.jackson.databind.JsonNode;

/** What the files of a document have to keep beside their schemas: nothing is called what another is called. */
final class FolderRules {

    private FolderRules() {}

    static BiConsumer<JsonNode, Findings> of(String name) {
        return switch (name) {
            case DocumentFolder.DOCUMENT ->
                (tree, found) -> {
                    if (Sources.OWN.equals(tree.path("id").asString(""))) {
                        found.add(Fault.DUPLICATE_ID, "/id", Sources.OWN, "an id that is not the project's own");
                    }
                };
            case DocumentFolder.REPORTS -> (tree, found) -> once(tree, "reports", "id", found);
            case DocumentFolder.FIGURES -> (tree, found) -> once(tree, "figures", "id", found);
            case DocumentFolder.SOURCES -> (tree, found) -> once(tree, "sources", "id", found);
            case DocumentFolder.CONTEXT -> (tree, found) -> once(tree, "context", "fact", found);
            default -> (tree, found) -> {};
        };
    }

    private static void once(JsonNode tree, String list, String name, Findings found) {
        List<String> ids = tree.path(list)
                .valueStream()
                .map(each -> each.path(name).asString(""))
                .toList();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.indexOf(ids.get(i)) < i) {
                found.add(
                        Fault.DUPLICATE_ID,
                        "/%s/%d/%s".formatted(list, i, name),
                        ids.get(i),
                        "an id that does not stand before it");
            }
        }
    }
}
