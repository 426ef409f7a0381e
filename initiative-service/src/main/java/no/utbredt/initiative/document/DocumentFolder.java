package no.utbredt.initiative.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.file.SchemaReading;
import no.utbredt.initiative.file.Schemas;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.finding.Place;
import no.utbredt.initiative.roadmap.Source;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.vocabulary.Nearest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** A document's files, each read by its schema. */
final class DocumentFolder {

    static final String DOCUMENT = "document.yaml";
    static final String SOURCES = "sources.yaml";
    static final String REPORTS = "reports.yaml";
    static final String FIGURES = "figures.yaml";
    static final String CONTEXT = "context.yaml";
    private static final String CATALOGUE = "catalogue/";
    private static final String ROADMAP = "roadmap/";
    private static final Pattern BENEATH = Pattern.compile("(catalogue|roadmap)/[a-z0-9]+(-[a-z0-9]+)*\\.yaml");
    private static final Map<String, Schemas> KNOWN = Map.of(
            DOCUMENT, Schemas.DOCUMENT,
            SOURCES, Schemas.SOURCES,
            REPORTS, Schemas.REPORTS,
            FIGURES, Schemas.FIGURES,
            CONTEXT, Schemas.CONTEXT);

    private final Map<String, Draft<JsonNode>> drafts = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private DocumentFolder() {}

    /** @param files content by name */
    static DocumentFolder read(Map<String, String> files) {
        DocumentFolder folder = new DocumentFolder();
        new TreeMap<>(files).forEach(folder::take);
        if (!files.containsKey(DOCUMENT)) {
            folder.findings.add(Fault.MISSING_FILE.at(
                    new Place(DOCUMENT, 1, 1, ""), DOCUMENT, "a file with id, title, issuer and publishedAt"));
        }
        return folder;
    }

    private void take(String name, String text) {
        Optional<Schemas> schema = schema(name);
        if (schema.isEmpty()) {
            String near = Nearest.to(name, KNOWN.keySet())
                    .map(each -> "perhaps " + each + "; ")
                    .orElse("");
            findings.add(Fault.NO_SUCH_FILE.at(
                    new Place(name, 1, 1, ""),
                    name,
                    near + "one of " + String.join(", ", new TreeMap<>(KNOWN).keySet())
                            + ", catalogue/<solution>.yaml, roadmap/<initiative>.yaml"));
            return;
        }
        Draft<JsonNode> draft = SchemaReading.read(
                name, text, UnaryOperator.identity(), schema.get(), tree -> tree, FolderRules.of(name));
        findings.addAll(draft.findings());
        drafts.put(name, draft);
    }

    private static Optional<Schemas> schema(String name) {
        if (BENEATH.matcher(name).matches()) {
            return Optional.of(name.startsWith(CATALOGUE) ? Schemas.CATALOGUE : Schemas.INITIATIVE);
        }
        return Optional.ofNullable(KNOWN.get(name));
    }

    /** What is wrong with files in themselves. */
    List<Finding> findings() {
        return findings;
    }

    /** The document itself, unless its file cannot be read. */
    Optional<Source> document() {
        return Optional.of(tree(DOCUMENT)).filter(JsonNode::isObject).map(tree -> {
            ObjectNode source = ((ObjectNode) tree).deepCopy();
            source.remove("about");
            return Binding.read(source, Source.class);
        });
    }

    /** The document and those it speaks of. */
    Sources sources() {
        List<Source> sources = new ArrayList<>();
        document().ifPresent(sources::add);
        tree(SOURCES).path("sources").forEach(each -> sources.add(Binding.read(each, Source.class)));
        return Sources.of(sources);
    }

    /** Files of the catalogue that can be read, by their names there. */
    Map<String, Draft<JsonNode>> catalogue() {
        return beneath(CATALOGUE);
    }

    /** Files of initiatives that can be read, by their names there. */
    Map<String, Draft<JsonNode>> roadmap() {
        return beneath(ROADMAP);
    }

    private Map<String, Draft<JsonNode>> beneath(String prefix) {
        Map<String, Draft<JsonNode>> beneath = new TreeMap<>();
        drafts.forEach((name, draft) -> {
            if (name.startsWith(prefix) && draft.content() != null) {
                beneath.put(name.substring(prefix.length()), draft);
            }
        });
        return beneath;
    }

    /** What the document says of actors it names. */
    List<Statement> reports() {
        return document()
                .map(about -> Statements.reports(about, draft(REPORTS)))
                .orElse(List.of());
    }

    /** What the document counts. */
    List<Statement> figures() {
        return document()
                .map(about -> Statements.figures(about, draft(FIGURES)))
                .orElse(List.of());
    }

    /** The file of the catalogue's that speaks of that id. */
    String fileOf(String id) {
        return catalogue().values().stream()
                .filter(draft -> draft.content() != null
                        && (draft.content().findValuesAsString("id").contains(id)
                                || draft.content().findValuesAsString("code").contains(id)))
                .map(Draft::name)
                .findFirst()
                .orElse(CATALOGUE);
    }

    /** What it says that is neither. */
    List<Context> context() {
        return tree(CONTEXT)
                .path("context")
                .valueStream()
                .map(each -> Binding.read(each, Context.class))
                .toList();
    }

    /** Whether more would be kept of the document than is. */
    List<Finding> tooMuch(List<Context> standing) {
        Set<String> facts = standing.stream().map(Context::fact).collect(Collectors.toSet());
        tree(CONTEXT)
                .path("context")
                .forEach(each -> facts.add(each.path("fact").asString("")));
        return facts.size() <= Contexts.MOST
                ? List.of()
                : List.of(Fault.OUT_OF_RANGE.at(
                        draft(CONTEXT).place("/context"),
                        String.valueOf(facts.size()),
                        "at most " + Contexts.MOST + " of one document, those that stand included"));
    }

    private Draft<JsonNode> draft(String name) {
        return drafts.getOrDefault(name, new Draft<>(name, MissingNode.getInstance(), Map.of(), List.of()));
    }

    private JsonNode tree(String name) {
        JsonNode tree = draft(name).content();
        return tree == null ? MissingNode.getInstance() : tree;
    }
}
