package no.utbredt.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.ServiceState;
import no.utbredt.contract.report.Progress;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The whole service with a real broker and a store that speaks MongoDB's protocol. */
final class CatalogueIT {

    private final MongoServer store = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
    private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    private final HttpClient http = HttpClient.newHttpClient();
    private String storeAddress = "";

    @BeforeEach
    void startEngines() {
        storeAddress = store.bindAndGetConnectionString();
        broker.brokerProperties(Map.of(
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1"));
        broker.afterPropertiesSet();
    }

    @AfterEach
    void stopEngines() {
        broker.destroy();
        store.shutdownNow();
    }

    @Test
    void whatStandsInTheFilesIsAnsweredAndPublishedOnce() throws Exception {
        try (ConfigurableApplicationContext service = start()) {
            awaitReady(service);
            int total = total(service);
            assertThat(total).isGreaterThan(100);
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(states()).hasSize(total);
                assertThat(read(Topics.PROGRESS)).isNotEmpty();
            });
            assertThat(states().get("kjernejournal"))
                    .isNotNull()
                    .satisfies(kjernejournal -> assertThat(kjernejournal.newest())
                            .isNotNull()
                            .extracting(ServiceState::solution)
                            .isEqualTo("kjernejournal"));
            assertThat(read(Topics.ACTOR_GROUPS)).isNotEmpty();
            assertThat(upTo()).isNotNull();
        }
        int published = read(Topics.SERVICES).size();

        try (ConfigurableApplicationContext again = start()) {
            awaitReady(again);
            Progress before = upTo();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(upTo().upTo()).isAfter(before.upTo()));
            assertThat(read(Topics.SERVICES)).hasSize(published);
        }
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                InitiativeApplication.class,
                "--server.port=0",
                "--utbredt.catalogue.data=../data",
                "--spring.mongodb.uri=" + storeAddress + "/initiative",
                "--spring.kafka.bootstrap-servers=" + broker.getBrokersAsString());
    }

    private void awaitReady(ConfigurableApplicationContext service) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get(service, "/actuator/health/readiness").statusCode() == 200);
    }

    private int total(ConfigurableApplicationContext service) throws IOException, InterruptedException {
        return JsonMapper.shared()
                .readTree(get(service, "/v1/services?size=1").body())
                .get("total")
                .intValue();
    }

    private HttpResponse<String> get(ConfigurableApplicationContext service, String path)
            throws IOException, InterruptedException {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
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
        Map<String, Object> properties =
                Map.of("bootstrap.servers", broker.getBrokersAsString(), "isolation.level", "read_committed");
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
