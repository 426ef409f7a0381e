package no.utbredt.documents.mongo;

import static no.utbredt.documents.Cast.legekontor;
import static no.utbredt.documents.Cast.legevakt;
import static no.utbredt.documents.Cast.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.Kind;
import no.utbredt.documents.Publications;
import no.utbredt.documents.Reunion;
import no.utbredt.documents.kafka.Postman;
import no.utbredt.documents.kafka.PostmanSettings;
import no.utbredt.engines.Engines;
import no.utbredt.local.testing.Patience;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.node.ObjectNode;

/** An older store beside a newer log: what the topics still hold comes back, and nothing older is published over it. */
final class OlderStoreIT {

    private static final Publications OURS =
            new Publications("initiative", List.of(Kind.ACTOR_GROUPS, Kind.PUBLISHED_FIGURES));
    private static final List<String> COLLECTIONS = List.of("actor-groups", "published-figures");
    private static final PostmanSettings SETTINGS = new PostmanSettings(
            (short) 1,
            Duration.ofMillis(200),
            Duration.ofMillis(100),
            LocalTime.of(3, 30),
            Duration.ofSeconds(60),
            Duration.ZERO);

    @TempDir
    Path folder;

    private final Clock clock = Clock.systemUTC();
    private Engines engines;
    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void start() throws Exception {
        engines = Engines.start(folder);
        client = MongoClients.create(engines.addresses().mongoUri());
        database = client.getDatabase("initiative");
    }

    @AfterEach
    void stop() {
        client.close();
        engines.close();
    }

    @Test
    void everyStateTheTopicsHoldIsTakenBackAndNothingOlderIsPublished() {
        Map<String, List<Document>> backup = new HashMap<>();
        MongoArchive before = archive(1);
        database.getCollection("actor-groups").insertOne(byNewerCode());
        try (Postman postman = hire(before)) {
            before.documents(Kind.ACTOR_GROUPS).put("legevakt", legevakt());
            before.documents(Kind.ACTOR_GROUPS).put("legekontor", legekontor(1331));
            before.documents(Kind.PUBLISHED_FIGURES).put("sixteen", share("16.90"));
            awaitPublished("sixteen", new Version(1, 1), Topics.PUBLISHED_FIGURES);
            COLLECTIONS.forEach(name -> backup.put(
                    name,
                    database.getCollection(name)
                            .find(new Document("_id", new Document("$ne", "newer")))
                            .into(new ArrayList<>())));
            before.documents(Kind.ACTOR_GROUPS).put("legekontor", legekontor(1340));
            before.documents(Kind.ACTOR_GROUPS).put("legekontor", legekontor(1350));
            before.documents(Kind.ACTOR_GROUPS).put("fresh", legekontor(7));
            before.documents(Kind.PUBLISHED_FIGURES).remove("sixteen");
            awaitPublished("sixteen", new Version(1, 2), Topics.PUBLISHED_FIGURES);
            awaitPublished("fresh", new Version(1, 1), Topics.ACTOR_GROUPS);
            assertThat(postman.takenBack()).isZero();
        }
        DocumentState<?> removed =
                before.documents(Kind.PUBLISHED_FIGURES).find("sixteen").orElseThrow();

        COLLECTIONS.forEach(name -> {
            database.getCollection(name).drop();
            database.getCollection(name).insertMany(backup.get(name));
        });
        MongoArchive after = archive(2);
        after.documents(Kind.ACTOR_GROUPS).put("legekontor", legekontor(1400));
        try (Postman postman = hire(after)) {
            awaitPublished("legekontor", new Version(2, 2), Topics.ACTOR_GROUPS);
            await().atMost(Patience.LONG).until(() -> postman.takenBack() == 4);
            assertThat(postman.ahead()).isZero();
        }

        assertThat(after.documents(Kind.ACTOR_GROUPS)
                        .find("legekontor")
                        .orElseThrow()
                        .history())
                .extracting(entry -> entry.state())
                .containsExactly(legekontor(1331), legekontor(1340), legekontor(1350), legekontor(1400));
        assertThat(after.documents(Kind.ACTOR_GROUPS).find("fresh").map(DocumentState::newest))
                .contains(legekontor(7));
        assertThat(after.documents(Kind.PUBLISHED_FIGURES).find("sixteen")).contains(removedAs(removed));
        assertThat(newerMember()).isEqualTo("kept");
        COLLECTIONS.forEach(name -> assertNothingOlderOverNewer(
                name.equals("actor-groups") ? Topics.ACTOR_GROUPS : Topics.PUBLISHED_FIGURES));
    }

    @SuppressWarnings("unchecked")
    private static <S> DocumentState<S> removedAs(DocumentState<?> removed) {
        return (DocumentState<S>) removed;
    }

    private static Document byNewerCode() {
        Document state = new Document("name", "Ny")
                .append("nameEnglish", "New")
                .append("complete", false)
                .append("restricted", false)
                .append("totals", List.of())
                .append("newer", "kept");
        return new Document("_id", "newer")
                .append("epoch", 1L)
                .append("number", 1L)
                .append(
                        "history",
                        List.of(new Document("recordedAt", new java.util.Date(1_700_000_000_000L))
                                .append("state", state)));
    }

    private String newerMember() {
        Document newer = database.getCollection("actor-groups")
                .find(new Document("_id", "newer"))
                .first();
        return newer.getList("history", Document.class)
                .getFirst()
                .get("state", Document.class)
                .getString("newer");
    }

    /** Each record of a key holds every state of the one before it, and a higher version. */
    private void assertNothingOlderOverNewer(Topic topic) {
        Map<String, ObjectNode> last = new HashMap<>();
        read(topic).forEach((offset, document) -> {
            ObjectNode earlier = last.put(document.path("id").stringValue(), document);
            if (earlier != null) {
                assertThat(Reunion.version(document)).isGreaterThan(Reunion.version(earlier));
                assertThat(document.path("history").valueStream().toList())
                        .containsAll(earlier.path("history").valueStream().toList());
            }
        });
    }

    private void awaitPublished(String id, Version version, Topic topic) {
        await().atMost(Patience.LONG)
                .ignoreExceptions()
                .until(() -> read(topic).values().stream()
                        .anyMatch(document -> document.path("id").asString().equals(id)
                                && Reunion.version(document).equals(version)));
    }

    private Map<Long, ObjectNode> read(Topic topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", engines.addresses().bootstrapServers(), "isolation.level", "read_committed");
        Map<Long, ObjectNode> read = new LinkedHashMap<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic.name(), 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(published -> read.put(
                                published.offset(),
                                Reunion.document(published.value()).orElseThrow()));
            }
        }
        return read;
    }

    private MongoOperations operations() {
        return StoreOperations.on(client, "initiative");
    }

    private MongoArchive archive(long epoch) {
        return new MongoArchive(operations(), clock, new Doorbell(), epoch, Duration.ofSeconds(60));
    }

    private Postman hire(MongoArchive archive) {
        Map<String, Object> kafka =
                Map.of("bootstrap.servers", engines.addresses().bootstrapServers());
        var lease = new MongoLease(operations(), OURS.writer(), Duration.ofSeconds(2), clock);
        Postman postman = new Postman(OURS, archive, lease, new Doorbell(), kafka, SETTINGS, clock);
        postman.start();
        return postman;
    }
}
