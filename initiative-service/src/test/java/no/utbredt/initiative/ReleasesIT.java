package no.utbredt.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.utbredt.contract.Topics;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.ReleaseState;
import no.utbredt.engines.Engines;
import no.utbredt.local.testing.Patience;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Releases with a real broker and a store that speaks MongoDB's protocol. */
final class ReleasesIT {

    private static final String RELEASE =
            "{\"title\": \"Utgave %d\", \"state\": \"FINAL\", \"knownAt\": \"2025-10-14T21:59:59Z\"}";

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
    void of_many_that_make_a_release_at_once_exactly_one_does_and_it_is_published() throws Exception {
        try (ConfigurableApplicationContext service = start();
                ExecutorService stewards = Executors.newVirtualThreadPerTaskExecutor()) {
            await().atMost(Patience.LONG)
                    .until(() -> get(service, "/actuator/health/readiness").statusCode() == 200);
            String token = engines.token("steward-local");
            List<Callable<Integer>> writers = IntStream.rangeClosed(1, 8)
                    .<Callable<Integer>>mapToObj(number -> () -> put(service, token, number))
                    .toList();

            List<Integer> answers = stewards.invokeAll(writers).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .sorted()
                    .toList();

            assertThat(answers).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
            String title = JsonMapper.shared()
                    .readTree(get(service, "/v1/releases/2025-k3").body())
                    .path("title")
                    .asString();
            await().atMost(Patience.LONG)
                    .untilAsserted(() -> assertThat(published()).singleElement().satisfies(document -> {
                        assertThat(document.id()).isEqualTo("2025-k3");
                        assertThat(document.newest())
                                .extracting(ReleaseState::title)
                                .isEqualTo(title);
                    }));
            theAuditHasEachOfTheEight(service);
        }
    }

    private void theAuditHasEachOfTheEight(ConfigurableApplicationContext service) throws Exception {
        HttpRequest asked = HttpRequest.newBuilder(address(service, "/v1/audit?limit=9"))
                .header("Authorization", "Bearer " + engines.token("operator-local"))
                .build();
        String audit = http.send(asked, HttpResponse.BodyHandlers.ofString()).body();

        assertThat(JsonMapper.shared().readTree(audit).path("deeds"))
                .as(audit)
                .hasSize(8)
                .allSatisfy(deed -> assertThat(deed.path("act").asString() + " "
                                + deed.path("what").asString() + " "
                                + deed.path("client").asString())
                        .isEqualTo("PUT /v1/releases/{id} 2025-k3 steward-local"))
                .extracting(deed -> deed.path("outcome").asString())
                .containsOnlyOnce("DONE")
                .contains("REFUSED")
                .doesNotContain("UNKNOWN", "FAILED");
        assertThat(get(service, "/v1/audit").statusCode()).isEqualTo(401);
    }

    private int put(ConfigurableApplicationContext service, String token, int number)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(service, "/v1/releases/2025-k3"))
                .header("Authorization", "Bearer " + token)
                .header("If-None-Match", "*")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(RELEASE.formatted(number)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private HttpResponse<String> get(ConfigurableApplicationContext service, String path)
            throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(service, path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI address(ConfigurableApplicationContext service, String path) {
        return URI.create(
                "http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private List<DocumentState<ReleaseState>> published() {
        Map<String, Object> properties = Map.of(
                "bootstrap.servers", engines.addresses().bootstrapServers(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(Topics.RELEASES.name(), 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<DocumentState<ReleaseState>> documents = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(each ->
                                documents.add(JsonMapper.shared().readValue(each.value(), new TypeReference<>() {})));
            }
            return documents;
        }
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
}
