package no.utbredt.initiative.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.utbredt.initiative.catalogue.Addition;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.file.SchemaReading;
import no.utbredt.initiative.file.Schemas;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.finding.Place;
import no.utbredt.initiative.roadmap.Added;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Submission;
import no.utbredt.initiative.roadmap.World;
import no.utbredt.initiative.roadmap.file.YamlWriting;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a document adds to the catalogue and to the roadmap; what it finds wrong is told at the place in the document's own file. */
final class OwnFiles {

    private final no.utbredt.initiative.catalogue.Stewardship catalogue;
    private final no.utbredt.initiative.roadmap.Stewardship roadmap;
    private final DocumentFolder folder;
    /** How each file was put together, by its name in the document. */
    private final Map<String, Merging> mergings = new HashMap<>();

    OwnFiles(
            no.utbredt.initiative.catalogue.Stewardship catalogue,
            no.utbredt.initiative.roadmap.Stewardship roadmap,
            DocumentFolder folder) {
        this.catalogue = catalogue;
        this.roadmap = roadmap;
        this.folder = folder;
    }

    /** What it adds to the catalogue; with findings nothing is changed. */
    Addition catalogue(boolean dryRun) {
        Addition addition = catalogue.add(folder.catalogue().keySet(), this::catalogueText, dryRun);
        List<Finding> findings = addition.findings().stream()
                .map(each -> here(folder.catalogue(), each))
                .toList();
        return new Addition(addition.catalogue(), addition.changes(), findings);
    }

    /** What it adds to the roadmap; when it is refused or stale nothing of the file named is changed. */
    Submission roadmap(World becoming, boolean dryRun) {
        Added added = new Added(folder.sources(), folder.roadmap().keySet(), this::initiativeText);
        Submission submission = roadmap.add(added, becoming, dryRun);
        return submission instanceof Submission.Refused refused
                ? new Submission.Refused(refused.findings().stream()
                        .map(each -> here(folder.roadmap(), each))
                        .toList())
                : submission;
    }

    private String catalogueText(String name, Optional<String> standing) {
        JsonNode stands =
                standing.map(text -> tree(name, text, Schemas.CATALOGUE)).orElse(null);
        JsonNode whole = whole(folder.catalogue(), name, stands, said(folder.catalogue(), name));
        return standing.isPresent() && whole.equals(stands) ? standing.get() : YamlWriting.catalogue(whole);
    }

    private String initiativeText(String name, Optional<Initiative> standing) {
        JsonNode stands = standing.map(Binding::written).orElse(null);
        JsonNode said = Binding.written(Binding.read(said(folder.roadmap(), name), Initiative.class));
        return YamlWriting.initiative(whole(folder.roadmap(), name, stands, said));
    }

    private JsonNode whole(Map<String, Draft<JsonNode>> files, String name, @Nullable JsonNode stands, JsonNode said) {
        Merging merging = new Merging();
        mergings.put(draft(files, name).name(), merging);
        return merging.whole(stands, said);
    }

    private static JsonNode said(Map<String, Draft<JsonNode>> files, String name) {
        return Objects.requireNonNull(draft(files, name).content());
    }

    private static Draft<JsonNode> draft(Map<String, Draft<JsonNode>> files, String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private static @Nullable JsonNode tree(String name, String text, Schemas schema) {
        return SchemaReading.<JsonNode>read(
                        name, text, UnaryOperator.identity(), schema, tree -> tree, (tree, found) -> {})
                .content();
    }

    /** A finding about the whole, at the place in the document's file that said it. */
    private Finding here(Map<String, Draft<JsonNode>> files, Finding found) {
        Draft<JsonNode> draft = draft(files, found.file());
        Merging merging = Objects.requireNonNull(mergings.get(draft.name()));
        Place place = draft.place(merging.origin(found.pointer()));
        return new Finding(
                place.file(),
                place.line(),
                place.column(),
                place.pointer(),
                found.code(),
                found.detail(),
                found.detailNb(),
                found.expected());
    }

    /** Ids the document's own files of the catalogue give services and groups, right or wrong: what speaks of them is not at fault. */
    List<String> announced() {
        List<String> ids = new ArrayList<>();
        folder.catalogue().values().forEach(draft -> {
            JsonNode tree = Objects.requireNonNull(draft.content());
            for (String list : List.of("services", "groups")) {
                tree.path(list).forEach(each -> ids.add(each.path("id").asString("")));
            }
        });
        return ids;
    }
}
