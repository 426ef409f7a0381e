package no.utbredt.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import no.utbredt.local.testing.LocalEngines;
import no.utbredt.local.testing.Patience;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreKilledIT {

    private static final int KILLS = 4;
    private static final int WRITES_BEFORE_A_KILL = 4_000;

    @TempDir
    Path data;

    private final AtomicLong acknowledged = new AtomicLong();

    @Test
    void everything_acknowledged_is_there_after_the_store_was_killed_in_mid_write() throws Exception {
        try (LocalEngines engines = LocalEngines.start(data);
                ExecutorService threads = Executors.newCachedThreadPool();
                MongoClient client =
                        MongoClients.create(engines.addresses().mongoUri() + "/?serverSelectionTimeoutMS=5000")) {
            List<AcknowledgedWriter> writers = IntStream.range(0, 4)
                    .mapToObj(number -> new AcknowledgedWriter(
                            client.getDatabase("database" + number % 2).getCollection("documents" + number),
                            acknowledged,
                            number))
                    .toList();
            for (int kill = 1; kill <= KILLS; kill++) {
                writeUntilKilled(engines, writers, threads);
                engines.startAgain();
                await().atMost(Patience.LONG).ignoreExceptions().until(() -> answers(client));
                assertThat(writers).flatMap(AcknowledgedWriter::differences).isEmpty();
            }
            assertThat(acknowledged).hasValueGreaterThan(KILLS * WRITES_BEFORE_A_KILL);
        }
    }

    /** Whether the client, whose patience with a killed store is short, has found the store again. */
    private static boolean answers(MongoClient client) {
        return client.getDatabase("admin").runCommand(new Document("ping", 1)).containsKey("ok");
    }

    private void writeUntilKilled(LocalEngines engines, List<AcknowledgedWriter> writers, ExecutorService threads)
            throws Exception {
        long target = acknowledged.get() + WRITES_BEFORE_A_KILL;
        List<? extends Future<?>> running =
                writers.stream().map(threads::submit).toList();
        await().atMost(Patience.LONG).pollInterval(Duration.ofMillis(3)).until(() -> acknowledged.get() >= target);
        engines.kill();
        for (Future<?> writer : running) {
            writer.get();
        }
    }
}
