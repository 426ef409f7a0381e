package no.utbredt.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.utbredt.engines.Engines;
import no.utbredt.local.testing.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The roadmap with a real broker and a store that speaks MongoDB's protocol. */
final class RoadmapIT {

    private static final String FILE = """
            id: trial
            kind: INITIATIVE
            names: [{name: Utprøving %d, source: {document: utbredt, place: s. 1}}]
            """;

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Engines engines;

    @BeforeEach
    void startEngines() throws IOException {
        engines = Engines.start(folder);
    }

    @AfterEach
    void stopEngines() {
        engines.close();
    }

    @Test
    void theProjectsRoadmapIsLoadedOnceAndItsEditionsAreFrozen() throws Exception {
        String known;
        try (ConfigurableApplicationContext service = start()) {
            awaitReady(service);
            assertThat(get(service, "/v1/roadmap/findings").path("findings")).isEmpty();
            assertThat(get(service, "/v1/initiatives").path("total").asInt()).isGreaterThan(60);
            assertThat(get(service, "/v1/editions").path("items")).hasSizeGreaterThan(4);
            assertThat(get(service, "/v1/comparisons?from=veikart-21.1").path("entries"))
                    .isEmpty();
            known = tag(service, "pasientens-legemiddelliste");
        }
        try (ConfigurableApplicationContext again = start()) {
            awaitReady(again);
            assertThat(tag(again, "pasientens-legemiddelliste")).isEqualTo(known);
            assertThat(get(again, "/v1/roadmap/findings").path("findings")).isEmpty();
        }
    }

    @Test
    void ofManyStewardsAtOnceExactlyOneWins() throws Exception {
        try (ConfigurableApplicationContext service = start();
                ExecutorService stewards = Executors.newVirtualThreadPerTaskExecutor()) {
            awaitReady(service);
            String token = engines.token("steward-local");
            assertThat(put(service, token, 0, "If-None-Match", "*")).isEqualTo(200);
            String seen = tag(service, "trial");

            List<Callable<Integer>> edits = IntStream.rangeClosed(1, 8)
                    .<Callable<Integer>>mapToObj(number -> () -> put(service, token, number, "If-Match", seen))
                    .toList();
            List<Integer> answers = stewards.invokeAll(edits).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .sorted()
                    .toList();

            assertThat(answers).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
            assertThat(get(service, "/v1/initiatives/trial/history").path("items"))
                    .hasSize(2);
        }
    }

    private int put(ConfigurableApplicationContext service, String token, int number, String header, String value)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(service, "/v1/initiatives/trial"))
                .header("Authorization", "Bearer " + token)
                .header(header, value)
                .PUT(HttpRequest.BodyPublishers.ofString(FILE.formatted(number)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private String tag(ConfigurableApplicationContext service, String id) throws IOException, InterruptedException {
        return send(service, "/v1/initiatives/" + id)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private JsonNode get(ConfigurableApplicationContext service, String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(send(service, path).body());
    }

    private HttpResponse<String> send(ConfigurableApplicationContext service, String path)
            throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(service, path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI address(ConfigurableApplicationContext service, String path) {
        return URI.create(
                "http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                InitiativeApplication.class,
                "--server.port=0",
                "--utbredt.catalogue.data=../data",
                "--spring.mongodb.uri=" + engines.addresses().mongoUri() + "/initiative",
                "--spring.kafka.bootstrap-servers=" + engines.addresses().bootstrapServers(),
                "--utbredt.tokens.issuer=" + engines.addresses().issuer());
    }

    private void awaitReady(ConfigurableApplicationContext service) {
        await().atMost(Patience.LONG)
                .until(() -> send(service, "/actuator/health/readiness").statusCode() == 200);
    }
}
