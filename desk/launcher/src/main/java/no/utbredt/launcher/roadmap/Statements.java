package no.utbredt.launcher.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns a document's entries into what the doors take: CloudEvents for reports, states for published figures. */
final class Statements {

    private static final String TYPE = "no.utbredt.adoption.reported.v1";
    private static final Set<String> OURS =
            Set.of("id", "fact", "place", "quote", "classification", "note", "statedAt");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Statements() {}

    /** A document's reports as CloudEvents in JSON. */
    static List<ObjectNode> events(RoadmapDocument document) {
        List<ObjectNode> events = new ArrayList<>();
        for (ObjectNode report : document.reports()) {
            ObjectNode event = NODES.objectNode();
            event.put("specversion", "1.0");
            event.put("id", report.path("id").asString());
            event.put("source", "urn:utbredt:document:" + document.id());
            event.put("type", TYPE);
            event.put("datacontenttype", "application/json");
            event.set("data", data(document, report));
            events.add(event);
        }
        return events;
    }

    private static ObjectNode data(RoadmapDocument document, ObjectNode report) {
        ObjectNode data = NODES.objectNode();
        for (var property : report.properties()) {
            if (!OURS.contains(property.getKey())) {
                data.set(property.getKey(), property.getValue());
            }
        }
        data.set("statedAt", orElse(report, "statedAt", document.publishedAt()));
        ObjectNode evidence = data.putObject("evidence");
        evidence.put("document", document.id());
        evidence.set("place", report.path("place"));
        evidence.set("quote", report.path("quote"));
        evidence.set("classification", orElse(report, "classification", "OPEN"));
        return data;
    }

    /** A document's published figures, each with its id. */
    static List<ObjectNode> figures(RoadmapDocument document) {
        List<ObjectNode> figures = new ArrayList<>();
        for (ObjectNode entry : document.figures()) {
            ObjectNode figure = entry.deepCopy();
            figure.remove("fact");
            figure.put("document", document.id());
            figure.set("statedAt", orElse(entry, "statedAt", document.publishedAt()));
            figure.set("classification", orElse(entry, "classification", "OPEN"));
            figure.set("certainty", orElse(entry, "certainty", "CERTAIN"));
            if (!figure.hasNonNull("scopes")) {
                figure.putArray("scopes");
            }
            figures.add(figure);
        }
        return figures;
    }

    private static JsonNode orElse(ObjectNode entry, String name, String otherwise) {
        return entry.hasNonNull(name) ? entry.path(name) : NODES.stringNode(otherwise);
    }
}
