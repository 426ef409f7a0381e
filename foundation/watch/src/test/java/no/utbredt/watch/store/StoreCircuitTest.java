package no.utbredt.watch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.UpdateOneModel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A store that takes every connection and never says a word. */
class StoreCircuitTest {

    private static final Duration PATIENCE = Duration.ofMillis(600);
    /** The driver's own, which nobody may have to wait for. */
    private static final Duration SELECTION = Duration.ofSeconds(60);

    private ServerSocket silent;
    private MongoClient client;
    private MongoCollection<Document> reports;

    @BeforeEach
    void listen() throws IOException {
        silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        open(Duration.ofMillis(50));
    }

    private void open(Duration pause) {
        client = new StoreCircuit(PATIENCE, pause, () -> true)
                .around(MongoClients.create(MongoClientSettings.builder()
                        .applyToClusterSettings(cluster -> cluster.hosts(
                                        List.of(new ServerAddress(silent.getInetAddress(), silent.getLocalPort())))
                                .serverSelectionTimeout(SELECTION.toSeconds(), TimeUnit.SECONDS))
                        .build()));
        reports = client.getDatabase("adoption").getCollection("reports");
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        silent.close();
    }

    @Test
    void everyWayToAskEndsWithinThePatience() {
        List<Callable<?>> ways = List.of(
                () -> reports.find(new Document("_id", "1")).first(),
                () -> reports.find()
                        .sort(new Document("_id", 1))
                        .limit(2)
                        .iterator()
                        .next(),
                () -> reports.replaceOne(new Document("_id", "1"), new Document()),
                () -> reports.bulkWrite(
                        List.of(new UpdateOneModel<>(new Document(), new Document("$set", new Document("a", 1))))),
                reports::countDocuments,
                () -> client.getDatabase("admin").runCommand(new Document("ping", 1)));
        for (Callable<?> way : ways) {
            Awaitility.await().atMost(SELECTION).until(() -> asks(way));
        }
    }

    @Test
    void theFirstWaitsAndNobodyAfterIt() {
        client.close();
        open(Duration.ofHours(1));
        assertThat(asks(this::find)).isTrue();
        for (int each = 0; each < 20; each++) {
            assertThat(asks(this::find)).isFalse();
        }
    }

    @Test
    void afterThePauseOneOfManyTries() {
        client.close();
        open(Duration.ofSeconds(3));
        assertThat(asks(this::find)).isTrue();
        Awaitility.await()
                .atMost(SELECTION)
                .untilAsserted(() -> assertThat(askedByTen()).isEqualTo(1));
    }

    private long askedByTen() throws Exception {
        try (ExecutorService askers = Executors.newFixedThreadPool(10)) {
            List<Future<Boolean>> all = IntStream.range(0, 10)
                    .mapToObj(any -> askers.submit(() -> asks(this::find)))
                    .toList();
            long asked = 0;
            for (Future<Boolean> each : all) {
                asked += each.get() ? 1 : 0;
            }
            assertThat(asked).isLessThanOrEqualTo(1);
            return asked;
        }
    }

    @Test
    void whatIsNotAskedOfTheStoreIsAlwaysThere() {
        client.close();
        open(Duration.ofHours(1));
        asks(this::find);
        assertThat(reports.getNamespace().getFullName()).isEqualTo("adoption.reports");
        assertThat(reports.find().limit(1).batchSize(1)).isNotNull();
    }

    private Document find() {
        try (MongoCursor<Document> found = reports.find().iterator()) {
            return found.next();
        }
    }

    /** Whether the store itself was asked, in vain, and not only the circuit. */
    private static boolean asks(Callable<?> asking) {
        long begun = System.nanoTime();
        Throwable silence = catchThrowable(asking::call);
        assertThat(silence).isInstanceOf(MongoTimeoutException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SELECTION);
        return !String.valueOf(silence.getMessage()).contains("not asked for now");
    }
}
