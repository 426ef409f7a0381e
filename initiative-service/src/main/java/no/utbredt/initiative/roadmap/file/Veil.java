package no.utbredt.initiative.roadmap.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.item.Citation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Statements whose source marks them <em>Intern</em> are kept and not displayed: in their place stands that something is withheld,
 * with the document and place. A writer who sends the mark back leaves the statement as it was.
 */
public final class Veil {

    private static final String WITHHELD = "withheld";
    private static final String SOURCE = "source";

    private final Sources sources;

    private Veil(Sources sources) {
        this.sources = sources;
    }

    /** An initiative's tree with what may not be displayed replaced by marks. */
    public static JsonNode over(JsonNode initiative, Sources sources) {
        return new Veil(sources).cover(initiative);
    }

    /** A tree with each mark replaced by the statement of the standing tree it stands for. */
    static JsonNode lift(JsonNode written, JsonNode standing) {
        Map<String, JsonNode> byMark = new HashMap<>();
        collect(standing, byMark);
        return uncover(written, byMark);
    }

    private JsonNode cover(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (isHidden(object)) {
                return mark(object);
            }
            ObjectNode covered = JsonNodeFactory.instance.objectNode();
            object.propertyStream().forEach(property -> covered.set(property.getKey(), cover(property.getValue())));
            return covered;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode covered = JsonNodeFactory.instance.arrayNode();
            array.valueStream().forEach(element -> covered.add(cover(element)));
            return covered;
        }
        return node;
    }

    /** A statement that is not open, or an item of which no statement is. */
    private boolean isHidden(ObjectNode object) {
        JsonNode source = object.get(SOURCE);
        if (source != null) {
            return !isOpen(source);
        }
        if (isCitation(object)) {
            return !isOpen(object);
        }
        return object.has("id") && !object.has("names") && speaks(object) && !speaksOpenly(object);
    }

    private boolean speaksOpenly(JsonNode node) {
        JsonNode source = node.isObject() && node.has(SOURCE) ? node.get(SOURCE) : node;
        if (isCitation(source)) {
            return isOpen(source);
        }
        return node.valueStream().anyMatch(this::speaksOpenly);
    }

    private static boolean speaks(JsonNode node) {
        return isCitation(node) || node.valueStream().anyMatch(Veil::speaks);
    }

    private static boolean isCitation(JsonNode node) {
        return node.isObject() && node.has("document") && node.has("place");
    }

    private boolean isOpen(JsonNode citation) {
        return sources.isOpen(Binding.read(citation, Citation.class));
    }

    private static ObjectNode mark(ObjectNode hidden) {
        ObjectNode mark = JsonNodeFactory.instance.objectNode();
        mark.put(WITHHELD, hash(hidden));
        if (hidden.has("id")) {
            mark.set("id", hidden.get("id"));
        }
        JsonNode source = hidden.path(SOURCE);
        if (source.isObject()) {
            mark.putObject(SOURCE)
                    .put("document", source.path("document").asString())
                    .put("classification", "INTERN");
        }
        return mark;
    }

    private static void collect(JsonNode node, Map<String, JsonNode> byMark) {
        if (node.isObject()) {
            byMark.put(hash(node), node);
        }
        node.valueStream().forEach(inner -> collect(inner, byMark));
    }

    private static JsonNode uncover(JsonNode node, Map<String, JsonNode> byMark) {
        if (node instanceof ObjectNode object) {
            JsonNode meant = byMark.get(object.path(WITHHELD).asString(""));
            if (meant != null) {
                return meant;
            }
            object.propertyStream()
                    .toList()
                    .forEach(property -> object.set(property.getKey(), uncover(property.getValue(), byMark)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, uncover(array.get(i), byMark));
            }
        }
        return node;
    }

    private static String hash(JsonNode node) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(node.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
