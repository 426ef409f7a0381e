package no.utbredt.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Puts a service's words into the document made from its code. An operation nobody wrote about gets what holds everywhere. */
public final class Description {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final Words words;
    private final OperationWords operations;

    public Description(Words words) {
        this.words = words;
        this.operations = new OperationWords(words);
    }

    /**
     * Describes the document in place.
     *
     * @throws IllegalStateException when words speak of an operation that the code does not have
     */
    public void describe(ObjectNode document) {
        words.api().properties().forEach(each -> Merging.into(document, each.getKey(), each.getValue()));
        document.remove("usual-scope");
        document.remove("token");
        Set<String> spokenOf = new TreeSet<>(words.operations().keySet());
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> {
                            String name = method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                            operations.describe(name, (ObjectNode) method.getValue());
                            spokenOf.remove(name);
                        }));
        if (!spokenOf.isEmpty()) {
            throw new IllegalStateException("words for operations that are not there: " + spokenOf);
        }
        tags(document);
        everywhere(document);
    }

    /** What every address may answer with stands once, among the components. */
    private void everywhere(ObjectNode document) {
        words.problems().properties().stream()
                .filter(each -> each.getValue().path("occurs").asText().equals("everywhere"))
                .forEach(each -> {
                    ObjectNode examples = Merging.object(Merging.object(document, "components"), "examples");
                    ObjectNode example = examples.putObject(each.getKey());
                    example.set("summary", each.getValue().path("when"));
                    example.set("value", each.getValue().path("example"));
                });
    }

    private void tags(ObjectNode document) {
        ArrayNode tags = document.putArray("tags");
        words.tags()
                .forEach((name, description) ->
                        tags.addObject().put("name", name).put("description", description));
        Set<String> used = new TreeSet<>();
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                operation.path("tags").forEach(tag -> used.add(tag.asText()));
            }
        }
        used.stream()
                .filter(name -> !words.tags().containsKey(name))
                .forEach(name -> tags.addObject().put("name", name));
    }
}
