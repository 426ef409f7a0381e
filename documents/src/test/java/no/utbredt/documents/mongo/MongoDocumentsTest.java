package no.utbredt.documents.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.time.Duration;
import no.utbredt.documents.DocumentsSuite;
import no.utbredt.documents.Doorbell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

final class MongoDocumentsTest extends DocumentsSuite {

    private static MongoServer server;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        server = new MongoServer(new MemoryBackend());
        client = MongoClients.create(server.bindAndGetConnectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.shutdownNow();
    }

    @Override
    protected MongoArchive emptyArchive(Clock clock, Doorbell doorbell) {
        MongoDatabase database = client.getDatabase("documents");
        database.drop();
        return new MongoArchive(database, clock, doorbell, 1, Duration.ofSeconds(60));
    }
}
