package no.utbredt.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which of a document's schemas its operations lead to; the others come from code whose shape words have replaced. */
public final class UsedSchemas {

    private static final String COMPONENT = "#/components/schemas/";

    private final JsonNode schemas;
    private final Set<String> used = new HashSet<>();

    private UsedSchemas(JsonNode schemas) {
        this.schemas = schemas;
    }

    /** Takes away the components no operation leads to, in place. */
    public static void keep(ObjectNode document) {
        if (document.at("/components/schemas") instanceof ObjectNode schemas) {
            UsedSchemas found = new UsedSchemas(schemas);
            found.follow(document.path("paths"));
            schemas.retain(found.used);
        }
    }

    private void follow(JsonNode node) {
        Collection<JsonNode> references = node.findValues("$ref");
        for (JsonNode reference : references) {
            String name = reference.asText().substring(reference.asText().lastIndexOf('/') + 1);
            if (reference.asText().startsWith(COMPONENT) && used.add(name)) {
                follow(schemas.path(name));
            }
        }
    }
}
