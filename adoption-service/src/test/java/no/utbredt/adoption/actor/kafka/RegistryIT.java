package no.utbredt.adoption.actor.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.report.web.RunningAdoption;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.engines.Engines;
import no.utbredt.local.testing.Patience;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry with a real broker, a real store and real tokens. */
final class RegistryIT {

    private static final String OFFICE = """
            {"kind": "GP_OFFICE", "names": [{"value": "Legene i Vika"}],
             "identifiers": [{"value": {"scheme": "ENH", "value": "999000010"}}]}
            """;

    @TempDir
    static Path folder;

    private static Engines engines;

    @BeforeAll
    static void start() throws Exception {
        engines = Engines.start(folder.resolve("engines"));
    }

    @AfterAll
    static void stop() {
        engines.close();
    }

    @Test
    void a_ready_service_has_loaded_every_actor_and_the_topic_gets_each_once_however_often_it_starts()
            throws Exception {
        int actors;
        try (RunningAdoption adoption = running()) {
            await().atMost(Patience.LONG).until(() -> adoption.status("/actuator/health/readiness") == 200);
            actors = adoption.context().getBean(Actors.class).registry().size();
            assertThat(adoption.get("", "/v1/actors?kommunenr=3001&date=2021-10-01")
                            .body())
                    .contains("\"m-3001\"");
            await().atMost(Patience.LONG).until(() -> published(Topics.ACTORS).size() == actors);
            await().atMost(Patience.LONG)
                    .until(() -> published(Topics.DELEGATIONS).containsKey("example-cgm-bergen"));
        }
        try (RunningAdoption adoption = running()) {
            register(adoption);
            await().atMost(Patience.LONG).until(() -> published(Topics.ACTORS).containsKey("g-vika"));
        }
        Map<String, Integer> published = published(Topics.ACTORS);
        assertThat(published).hasSize(actors + 1);
        assertThat(published.values()).containsOnly(1);
    }

    private static RunningAdoption running() {
        return RunningAdoption.start(engines.addresses(), folder.resolve("state"), "registry-it");
    }

    private static void register(RunningAdoption adoption) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + adoption.port() + "/v1/actors/g-vika"))
                .header("Authorization", "Bearer " + engines.token("operator-local"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(OFFICE))
                .build();
        assertThat(adoption.http()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    /** How many records each key has on a topic of documents, read from its beginning to the end it has now. */
    private static Map<String, Integer> published(Topic topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", engines.addresses().bootstrapServers(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            Collection<TopicPartition> partitions = List.of(new TopicPartition(topic.name(), 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = consumer.endOffsets(partitions).values().iterator().next();
            Map<String, Integer> records = new TreeMap<>();
            while (consumer.position(partitions.iterator().next()) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> records.merge(record.key(), 1, Integer::sum));
            }
            return records;
        }
    }
}
