package no.utbredt.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, JsonNode> files = new HashMap<>(Map.of(
            "api.yaml", yaml("{info: {title: Boats}, usual-scope: boats.write}"),
            "parameters.yaml", yaml("{id: {description: A boat}, q: {description: Words, schema: {type: string}}}"),
            "problems.yaml", yaml("""
                    boat-unknown: {when: nobody knows it, example: {status: 404, code: boat-unknown}}
                    q-invalid: {when: it is odd, parameter: q, example: {status: 400, code: q-invalid}}
                    id-odd: {when: it is odd, occurs: usually, example: {status: 400, code: id-odd}}
                    token-missing: {when: none was sent, occurs: secured, example: {status: 401, code: token-missing}}
                    """)));

    @Test
    void an_operation_nobody_wrote_about_is_described_all_the_same() {
        JsonNode operation = described("""
                paths: {"/boats/{id}": {put: {operationId: moveBoat, parameters: [{name: id, in: path}]}}}
                """).at("/paths/~1boats~1{id}/put");

        assertThat(operation.path("summary").asText()).isEqualTo("Move boat");
        assertThat(operation.at("/parameters/0/description").asText()).isEqualTo("A boat");
        assertThat(operation.at("/security/0/helseid/0").asText()).isEqualTo("boats.write");
        assertThat(codes(operation, "400").has("id-odd")).isTrue();
        assertThat(codes(operation, "401").has("token-missing")).isTrue();
        assertThat(operation.at("/responses/default/content").has("application/problem+json"))
                .isTrue();
    }

    @Test
    void a_token_that_nobody_needs_may_be_shown_and_refused_but_is_never_missing() {
        files.put("api.yaml", yaml("{info: {title: Boats}, token: optional}"));
        files.put("problems.yaml", yaml("""
                token-missing: {when: none was sent, occurs: secured, example: {status: 401, code: token-missing}}
                token-invalid: {when: it is not ours, occurs: with-token, example: {status: 401, code: token-invalid}}
                """));
        JsonNode document = described("paths: {/boats: {get: {operationId: find}}}");
        JsonNode operation = document.at("/paths/~1boats/get");

        assertThat(operation.path("security").toString()).isEqualTo("[{},{\"helseid\":[]}]");
        assertThat(codes(operation, "401").has("token-invalid")).isTrue();
        assertThat(codes(operation, "401").has("token-missing")).isFalse();
        assertThat(document.has("token")).isFalse();
    }

    @Test
    void a_token_may_be_needed_without_any_scope() {
        say("GET /boats", "{scopes: ['']}");

        JsonNode operation =
                described("paths: {/boats: {get: {operationId: find}}}").at("/paths/~1boats/get");

        assertThat(operation.path("security").toString()).isEqualTo("[{\"helseid\":[]}]");
        assertThat(codes(operation, "401").has("token-missing")).isTrue();
    }

    @Test
    void an_answer_with_an_entity_tag_can_be_held_and_asked_for_again() {
        say("GET /boats", "{answers: {'200': {description: All, headers: {ETag: {description: Their version.}}}}}");
        JsonNode paths = described("""
                paths:
                  /boats: {get: {operationId: find}}
                  /boats/{id}: {get: {operationId: one, x-entity-tag: true}, put: {operationId: move, x-entity-tag: true}}
                  /rafts: {get: {operationId: rafts}}
                """).path("paths");

        for (String path : new String[] {"/~1boats/get", "/~1boats~1{id}/get"}) {
            JsonNode operation = paths.at(path);
            assertThat(operation.path("parameters").findValuesAsText("name")).contains("If-None-Match");
            assertThat(operation.at("/responses/200/headers/ETag/description").asText())
                    .isNotEmpty();
            assertThat(operation.at("/responses/304/headers").has("ETag")).isTrue();
            assertThat(operation.at("/responses/304").has("content")).isFalse();
            assertThat(operation.has("x-entity-tag")).isFalse();
        }
        assertThat(paths.at("/~1boats/get/responses/200/headers/ETag/description")
                        .asText())
                .isEqualTo("Their version.");
        assertThat(paths.at("/~1rafts/get/responses").has("304")).isFalse();
        assertThat(paths.at("/~1boats~1{id}/put/responses").has("304")).isFalse();
    }

    @Test
    void what_every_address_answers_with_stands_once_and_a_service_may_say_it_otherwise() {
        files.put("edge-problems.yaml", yaml("""
                not-found: {when: nothing is there, occurs: everywhere, example: {status: 404, code: not-found}}
                boat-unknown: {when: it is another's, occurs: everywhere, example: {status: 404, code: boat-unknown}}
                """));
        JsonNode examples = described("paths: {}").at("/components/examples");

        assertThat(examples.at("/not-found/value/status").asInt()).isEqualTo(404);
        assertThat(examples.has("boat-unknown")).isFalse();
    }

    @Test
    void words_name_parameters_that_code_reads_from_a_map_and_problems_follow_them() {
        say("GET /boats", "{summary: Find boats, parameters: {q: {required: true}}, problems: [boat-unknown]}");

        JsonNode operation = described("""
                paths: {/boats: {get: {operationId: find, parameters: [{name: all, in: query, schema: {type: object}}]}}}
                """).at("/paths/~1boats/get");

        assertThat(operation.path("summary").asText()).isEqualTo("Find boats");
        assertThat(operation.path("parameters").findValuesAsText("name")).containsExactly("q");
        assertThat(operation.at("/parameters/0/required").asBoolean()).isTrue();
        assertThat(operation.path("security")).isEmpty();
        assertThat(codes(operation, "400").has("q-invalid")).isTrue();
        assertThat(codes(operation, "404").has("boat-unknown")).isTrue();
        assertThat(operation.path("responses").has("401")).isFalse();
    }

    @Test
    void an_example_that_is_not_json_is_written_in_its_place_and_one_that_is_nowhere_is_refused() {
        say("POST /boats", "{request: {text/csv: {schema: {type: string}, examples: {one: {value: 'id\\nsea-1'}}}}}");
        String paths = "paths: {/boats: {post: {operationId: send}}}";

        assertThat(described(paths)
                        .at("/paths/~1boats/post/requestBody/content/text~1csv/examples/one/value")
                        .asText())
                .startsWith("id");

        say("POST /boats", "{request: {text/csv: {schema: {type: string}, examples: {one: {file: none.json}}}}}");
        assertThatThrownBy(() -> described(paths)).hasMessageContaining("none.json");
    }

    @Test
    void words_that_have_outlived_their_operation_are_refused() {
        say("GET /ships", "{summary: Find ships}");

        assertThatThrownBy(() -> described("paths: {}")).hasMessageContaining("GET /ships");
    }

    @Test
    void a_problem_nobody_describes_is_refused() {
        say("GET /boats", "{problems: [boat-sunk]}");

        assertThatThrownBy(() -> described("paths: {/boats: {get: {operationId: find}}}"))
                .hasMessageContaining("boat-sunk");
    }

    @Test
    void a_schema_of_the_contract_comes_with_what_it_refers_to() {
        ObjectNode document = yaml("{components: {schemas: {Ticked: {x-contract: progress.v1}}}}");

        ContractSchemas.resolve(document);

        JsonNode schemas = document.at("/components/schemas");
        assertThat(schemas.at("/Ticked/properties/upTo/$ref").asText()).isEqualTo("#/components/schemas/Instant");
        assertThat(schemas.at("/Instant/type").asText()).isEqualTo("string");
        assertThat(schemas.path("Ticked").has("$id")).isFalse();
    }

    @Test
    void an_answer_in_the_shape_of_what_is_sent_demands_only_what_is_said() {
        ObjectNode document = yaml("""
                components:
                  schemas:
                    Ticked:
                      x-contract: /schemas/progress.v1.schema.json
                      x-answer: true
                      properties: {notice: {type: string}}
                      required: [upTo]
                """);

        ContractSchemas.resolve(document);

        JsonNode ticked = document.at("/components/schemas/Ticked");
        assertThat(ticked.path("required")).extracting(JsonNode::asText).containsExactly("upTo");
        assertThat(ticked.path("properties").has("notice")).isTrue();
        assertThat(ticked.path("properties").has("writer")).isTrue();
        assertThat(ticked.has("x-contract")).isFalse();
    }

    @Test
    void schemas_no_operation_leads_to_are_left_out() {
        ObjectNode document = yaml("""
                paths: {/boats: {get: {responses: {"200": {schema: {$ref: "#/components/schemas/Boat"}}}}}}
                components:
                  schemas:
                    Boat: {properties: {mast: {$ref: "#/components/schemas/Mast"}}}
                    Mast: {properties: {boat: {$ref: "#/components/schemas/Boat"}}}
                    Tree: {properties: {branch: {$ref: "#/components/schemas/Tree"}}}
                """);

        UsedSchemas.keep(document);

        assertThat(document.at("/components/schemas").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("Boat", "Mast");
    }

    @Test
    void what_holds_for_every_service_stands_once_and_a_service_may_add_to_it() {
        files.put("edge-api.yaml", yaml("{info: {license: {name: Free}, title: Any}}"));

        JsonNode made = described("{info: {}, paths: {}}");

        assertThat(made.at("/info/license/name").asText()).isEqualTo("Free");
        assertThat(made.at("/info/title").asText()).isEqualTo("Boats");
    }

    private void say(String operation, String words) {
        ObjectNode file = yaml("{tag: Boats, description: What floats, operations: {}}");
        ((ObjectNode) file.get("operations")).set(operation, yaml(words));
        files.put("operations/boats.yaml", file);
    }

    private ObjectNode described(String document) {
        ObjectNode made = yaml(document);
        new Description(Words.of(files)).describe(made);
        return made;
    }

    private static JsonNode codes(JsonNode operation, String status) {
        return operation.at("/responses/" + status + "/content/application~1problem+json/examples");
    }

    private static ObjectNode yaml(String text) {
        try {
            return (ObjectNode) YAML.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
