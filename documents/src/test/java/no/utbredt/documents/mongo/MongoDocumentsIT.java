package no.utbredt.documents.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import no.utbredt.documents.DocumentsSuite;
import no.utbredt.documents.Doorbell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

final class MongoDocumentsIT extends DocumentsSuite {

    private static MongoEngine engine;
    private static MongoClient client;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        engine = MongoEngine.start(folder);
        client = MongoClients.create(engine.address());
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
        engine.close();
    }

    @Override
    protected MongoArchive emptyArchive(Clock clock, Doorbell doorbell) {
        MongoDatabase database = client.getDatabase("documents-" + UUID.randomUUID());
        return new MongoArchive(database, clock, doorbell, 1, Duration.ofSeconds(60));
    }
}
