package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody of Norsk helsenett who enters actors and sets, reports for them and asks. */
final class Operator {

    private static final String SOURCE = "urn:utbredt:client:operator-local:alle";

    private final Town town;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();

    Operator(Town town) {
        this.town = town;
        this.token = town.calls()
                .token("http://127.0.0.1:" + town.port("issuer"), "operator-local", "local-only-operator-local");
    }

    /** Enters a document of those files. */
    void enters(Map<String, String> files) {
        town.calls()
                .send(
                        "POST",
                        town.address("initiative") + "/v1/documents",
                        "application/json",
                        Map.of("files", files),
                        token);
    }

    /** Enters an actor or a set alone. */
    void enters(String path, Map<String, ?> state) {
        town.calls().send("PUT", town.address("adoption") + path, "application/json", state, token);
    }

    /** Enters rows, none of which is refused. */
    void enters(String kind, List<String> rows) {
        JsonNode outcome = town.calls()
                .sheet(
                        town.address("adoption") + "/v1/registry-sheets?kind=" + kind,
                        String.join("\n", rows) + "\n",
                        token);
        assertThat(outcome.path("refused").asInt()).as("%s", outcome).isZero();
    }

    /** Says that who has that HER-id has taken the service into use, and waits until it is known. */
    void reports(String service, String her) {
        Map<String, Object> data = Map.of(
                "actor",
                Map.of("scheme", "HER", "value", her),
                "service",
                service,
                "role",
                "CONSUMER",
                "stage",
                "IN_USE",
                "validFrom",
                Map.of("date", "2024-03-01", "basis", "STARTED"),
                "statedAt",
                "2024-03-02");
        Map<String, Object> event = Map.of(
                "specversion",
                "1.0",
                "id",
                "her-" + her,
                "source",
                SOURCE,
                "type",
                "no.utbredt.adoption.reported.v1",
                "datacontenttype",
                "application/json",
                "data",
                data);
        JsonNode answer = town.calls()
                .send("POST", town.address("adoption") + "/v1/reports", "application/cloudevents+json", event, token);
        assertThat(answer.at("/results/0/status").asString()).as("%s", answer).isEqualTo("recorded");
        town.awaitKnown("reporting", Instant.now());
    }

    /** What the view tells an operator. */
    JsonNode asks(String path) {
        return asked(HttpRequest.newBuilder(URI.create(town.address("reporting") + path))
                .header("Authorization", "Bearer " + token));
    }

    /** What it tells everybody. */
    JsonNode everybodyAsks(String path) {
        return asked(HttpRequest.newBuilder(URI.create(town.address("reporting") + path)));
    }

    private JsonNode asked(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.header("Accept", "application/json").build(), BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as("%s: %s", answer.uri(), answer.body())
                    .isEqualTo(200);
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
