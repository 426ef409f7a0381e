package no.utbredt.initiative.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.roadmap.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns a document's entries into what the adoption-service takes: CloudEvents for reports, states for published figures. */
final class Statements {

    /** What the source of a document's reports begins with; its id follows. */
    static final String SOURCE = "urn:utbredt:document:";

    private static final String TYPE = "no.utbredt.adoption.reported.v1";
    private static final Set<String> OURS =
            Set.of("id", "fact", "place", "quote", "classification", "note", "statedAt");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Statements() {}

    static List<Statement> reports(Source document, Draft<JsonNode> file) {
        List<Statement> reports = new ArrayList<>();
        JsonNode entries = list(file.content(), "reports");
        for (int i = 0; i < entries.size(); i++) {
            reports.add(new Statement(file, "/reports/" + i, entries.get(i), event(document, entries.get(i))));
        }
        return reports;
    }

    static List<Statement> figures(Source document, Draft<JsonNode> file) {
        List<Statement> figures = new ArrayList<>();
        JsonNode entries = list(file.content(), "figures");
        for (int i = 0; i < entries.size(); i++) {
            figures.add(new Statement(file, "/figures/" + i, entries.get(i), figure(document, entries.get(i))));
        }
        return figures;
    }

    private static JsonNode list(@Nullable JsonNode tree, String name) {
        return tree == null ? MissingNode.getInstance() : tree.path(name);
    }

    private static ObjectNode event(Source document, JsonNode report) {
        ObjectNode event = NODES.objectNode();
        event.put("specversion", "1.0");
        event.put("id", report.path("id").asString(""));
        event.put("source", SOURCE + document.id());
        event.put("type", TYPE);
        event.put("datacontenttype", "application/json");
        ObjectNode data = event.putObject("data");
        report.properties().stream()
                .filter(member -> !OURS.contains(member.getKey()))
                .forEach(member -> data.set(member.getKey(), member.getValue()));
        data.set("statedAt", orElse(report, "statedAt", document.publishedAt().text()));
        ObjectNode evidence = data.putObject("evidence");
        evidence.put("document", document.id());
        evidence.set("place", report.path("place"));
        evidence.set("quote", report.path("quote"));
        evidence.set(
                "classification",
                orElse(report, "classification", document.classification().name()));
        return event;
    }

    private static ObjectNode figure(Source document, JsonNode entry) {
        ObjectNode figure = ((ObjectNode) entry).deepCopy();
        figure.remove("fact");
        figure.put("document", document.id());
        figure.set("statedAt", orElse(entry, "statedAt", document.publishedAt().text()));
        figure.set(
                "classification",
                orElse(entry, "classification", document.classification().name()));
        figure.set("certainty", orElse(entry, "certainty", "CERTAIN"));
        if (!figure.hasNonNull("scopes")) {
            figure.putArray("scopes");
        }
        return figure;
    }

    private static JsonNode orElse(JsonNode entry, String name, String otherwise) {
        return entry.hasNonNull(name) ? entry.path(name) : NODES.stringNode(otherwise);
    }
}
