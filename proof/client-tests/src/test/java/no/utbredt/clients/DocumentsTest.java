package no.utbredt.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The approved API documents say all that a client made of them is to be readable by. */
class DocumentsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String NAME =
            "(approve|clear|compare|count|enter|erase|explain|find|forecast|freeze|get|list|register|remove|review|send|withdraw|write)[A-Z][A-Za-z]+";

    /**
     * What is one of a few words by its name, or of a form where an operator may add words; a unit an outsider writes is his own word,
     * and so is a measure against a risk.
     */
    private static final Set<String> CODES = Set.of(
            "state",
            "status",
            "kind",
            "verdict",
            "role",
            "stage",
            "cause",
            "placed",
            "derivation",
            "qualifier",
            "certainty",
            "classification",
            "firmness",
            "weight",
            "cut",
            "speaker",
            "basis.of");

    @ParameterizedTest
    @ValueSource(strings = {"initiative", "adoption", "reporting"})
    void every_operation_has_a_name_of_its_own_that_says_what_it_does(String service) throws IOException {
        List<String> names = operations(service)
                .map(each -> each.path("operationId").asText())
                .toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches(NAME))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiative", "adoption", "reporting"})
    void every_answer_says_what_it_consists_of(String service) throws IOException {
        JsonNode document = document(service);
        List<String> bare = new ArrayList<>();
        operations(service)
                .forEach(operation -> operation.path("responses").properties().stream()
                        .filter(response -> response.getKey().startsWith("2"))
                        .forEach(response -> response.getValue().path("content").properties().stream()
                                .filter(media -> media.getKey().contains("json"))
                                .forEach(media -> bare(
                                        document,
                                        media.getValue().path("schema"),
                                        operation.path("operationId").asText() + " " + response.getKey(),
                                        new HashSet<>(),
                                        bare))));

        assertThat(bare).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiative", "adoption", "reporting"})
    void what_is_one_of_a_few_words_names_them(String service) throws IOException {
        JsonNode document = document(service);
        List<String> free = new ArrayList<>();
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue().path("properties").properties().stream()
                        .filter(property -> CODES.contains(property.getKey()) && isText(property.getValue()))
                        .filter(property -> !property.getValue().has("enum")
                                && !property.getValue().has("pattern"))
                        .forEach(property -> free.add(schema.getKey() + "." + property.getKey())));

        assertThat(free).isEmpty();
    }

    private static boolean isText(JsonNode schema) {
        return !schema.has("$ref") && schema.path("type").toString().contains("\"string\"");
    }

    /** Objects nothing is known of, anywhere in what is answered. */
    private static void bare(JsonNode document, JsonNode schema, String place, Set<String> seen, List<String> bare) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            if (seen.add(reference)) {
                bare(document, document.at(reference.substring(1)), place + " " + name(reference), seen, bare);
            }
            return;
        }
        boolean branches = Stream.of("anyOf", "oneOf", "allOf").anyMatch(schema::has);
        boolean object = schema.path("type").toString().contains("\"object\"");
        boolean told =
                schema.has("properties") || schema.path("additionalProperties").isObject();
        if (!branches && (object && !told || !schema.has("type") && !schema.has("enum") && !schema.has("const"))) {
            bare.add(place);
        }
        for (String keyword : List.of("anyOf", "oneOf", "allOf")) {
            schema.path(keyword).forEach(each -> bare(document, each, place, seen, bare));
        }
        for (String keyword : List.of("items", "additionalProperties")) {
            if (schema.path(keyword).isObject()) {
                bare(document, schema.path(keyword), place + " " + keyword, seen, bare);
            }
        }
        schema.path("properties")
                .properties()
                .forEach(each -> bare(document, each.getValue(), place + "/" + each.getKey(), seen, bare));
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    static Stream<JsonNode> operations(String service) throws IOException {
        return document(service).path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream())
                .filter(method -> METHODS.contains(method.getKey()))
                .map(Map.Entry::getValue);
    }

    static JsonNode document(String service) throws IOException {
        return JSON.readTree(
                Path.of("../..", "docs", "openapi", service + "-service.json").toFile());
    }
}
