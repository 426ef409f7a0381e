package no.utbredt.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What the documents show as an answer is read by the clients that are made of them, and nothing of it is lost. */
class ExamplesTest {

    @Test
    void the_catalogues_client_reads_its_examples() throws Exception {
        read("initiative", no.utbredt.clients.initiative.ApiClient::createDefaultObjectMapper);
    }

    @Test
    void the_doors_client_reads_its_examples() throws Exception {
        read("adoption", no.utbredt.clients.adoption.ApiClient::createDefaultObjectMapper);
    }

    @Test
    void the_figures_client_reads_its_examples() throws Exception {
        read("reporting", no.utbredt.clients.reporting.ApiClient::createDefaultObjectMapper);
    }

    private static void read(String service, Supplier<ObjectMapper> mapper) throws IOException {
        ObjectMapper json = mapper.get();
        List<String> read = new ArrayList<>();
        for (JsonNode operation : (Iterable<JsonNode>) DocumentsTest.operations(service)::iterator) {
            for (JsonNode response : operation.path("responses")) {
                JsonNode media = response.at("/content/application~1json");
                String reference = media.at("/schema/$ref").asText();
                String name = reference.substring(reference.lastIndexOf('/') + 1);
                for (JsonNode example : media.path("examples")) {
                    JsonNode shown = example.path("value");
                    Object model = json.convertValue(shown, model(service, name));
                    assertThat(lost(shown, json.valueToTree(model), name)).isEmpty();
                    read.add(name);
                }
            }
        }
        assertThat(read).isNotEmpty();
    }

    private static Class<?> model(String service, String name) {
        try {
            return Class.forName("no.utbredt.clients." + service + ".model." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the client has no " + name, e);
        }
    }

    /** Members of the first that the second does not have. */
    private static List<String> lost(JsonNode shown, JsonNode read, String place) {
        List<String> lost = new ArrayList<>();
        switch (shown) {
            case ObjectNode object ->
                object.properties()
                        .forEach(each -> lost.addAll(
                                each.getValue().isNull() || read.has(each.getKey())
                                        ? lost(each.getValue(), read.path(each.getKey()), place + "/" + each.getKey())
                                        : List.of(place + "/" + each.getKey())));
            case ArrayNode array -> {
                Iterator<JsonNode> others = read.iterator();
                array.forEach(
                        each -> lost.addAll(others.hasNext() ? lost(each, others.next(), place) : List.of(place)));
            }
            default -> {}
        }
        return lost;
    }
}
