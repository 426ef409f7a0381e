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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.ServiceState;
import no.utbredt.contract.report.Progress;
import no.utbredt.engines.Engines;
import no.utbredt.local.testing.LocalEngines;
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

/** The whole service with a real broker and a store that speaks MongoDB's protocol. */
final class CatalogueIT {

    private static final String FILE = "solution: {id: trial, name: Utprøving}\n"
            + "services: [{id: trial, name: Utprøving, kind: SERVICE, groups: [{group: kad, roles: [SOURCE]}]}]\n";

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private LocalEngines engines;

    @BeforeEach
    void startEngines() throws IOException {
        engines = Engines.toBeKilled(folder);
    }

    @AfterEach
    void stopEngines() {
        engines.close();
    }

    @Test
    void whatStandsInTheFilesIsAnsweredAndPublishedOnce() throws Exception {
        try (ConfigurableApplicationContext service = start()) {
            awaitReady(service);
            int total = total(service);
            assertThat(total).isGreaterThan(100);
            await().atMost(Patience.LONG).untilAsserted(() -> {
                assertThat(states()).hasSize(total);
                assertThat(read(Topics.PROGRESS)).isNotEmpty();
                assertThat(read(Topics.ACTOR_GROUPS)).isNotEmpty();
            });
            assertThat(states().get("kjernejournal"))
                    .isNotNull()
                    .satisfies(kjernejournal -> assertThat(kjernejournal.newest())
                            .isNotNull()
                            .extracting(ServiceState::solution)
                            .isEqualTo("kjernejournal"));
            assertThat(upTo()).isNotNull();
        }
        int published = read(Topics.SERVICES).size();

        try (ConfigurableApplicationContext again = start()) {
            awaitReady(again);
            Progress before = upTo();
            await().atMost(Patience.LONG)
                    .untilAsserted(() -> assertThat(upTo().upTo()).isAfter(before.upTo()));
            assertThat(read(Topics.SERVICES)).hasSize(published);
        }
    }

    @Test
    void aStewardsFileIsPublishedWithinSecondsAndNobodyElsesIs() throws Exception {
        try (ConfigurableApplicationContext service = start()) {
            awaitReady(service);
            assertThat(put(service, engines.token("steward-local") + "x")).isEqualTo(401);
            assertThat(put(service, engines.token("cgm-local"))).isEqualTo(403);

            assertThat(put(service, engines.token("steward-local"))).isEqualTo(200);

            await().atMost(Patience.LONG).until(() -> states().containsKey("trial"));
        }
    }

    @Test
    void aStoreThatDiesAndComesBackLosesNothing() throws Exception {
        try (ConfigurableApplicationContext service = start()) {
            awaitReady(service);
            assertThat(put(service, engines.token("steward-local"))).isEqualTo(200);
            engines.kill();
            engines.startAgain();

            await().atMost(Patience.LONG)
                    .ignoreExceptions()
                    .untilAsserted(
                            () -> assertThat(states()).containsKey("trial").hasSize(total(service)));
        }
    }

    private int put(ConfigurableApplicationContext service, String token) throws IOException, InterruptedException {
        String path = "/v1/catalogue/files/trial.yaml";
        Optional<String> tag = get(service, path).headers().firstValue("ETag");
        HttpRequest request = HttpRequest.newBuilder(address(service, path))
                .header("Authorization", "Bearer " + token)
                .header(tag.isPresent() ? "If-Match" : "If-None-Match", tag.orElse("*"))
                .PUT(HttpRequest.BodyPublishers.ofString(FILE))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
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
                .until(() -> get(service, "/actuator/health/readiness").statusCode() == 200);
    }

    private int total(ConfigurableApplicationContext service) throws IOException, InterruptedException {
        return JsonMapper.shared()
                .readTree(get(service, "/v1/services?limit=1").body())
                .get("total")
                .intValue();
    }

    private HttpResponse<String> get(ConfigurableApplicationContext service, String path)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(service, path)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private Map<String, DocumentState<ServiceState>> states() {
        Map<String, DocumentState<ServiceState>> states = new HashMap<>();
        read(Topics.SERVICES).forEach(value -> {
            DocumentState<ServiceState> state = JsonMapper.shared().readValue(value, new TypeReference<>() {});
            states.put(state.id(), state);
        });
        return states;
    }

    private Progress upTo() {
        return JsonMapper.shared().readValue(read(Topics.PROGRESS).getLast(), Progress.class);
    }

    private List<String> read(Topic topic) {
        Map<String, Object> properties = Map.of(
                "bootstrap.servers", engines.addresses().bootstrapServers(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic.name(), 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<String> values = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(published -> values.add(published.value()));
            }
            return values;
        }
    }
}
