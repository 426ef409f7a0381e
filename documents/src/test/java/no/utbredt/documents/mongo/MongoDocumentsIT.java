package no.utbredt.documents.mongo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import no.utbredt.documents.DocumentsSuite;
import no.utbredt.documents.Doorbell;
import no.utbredt.engines.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

final class MongoDocumentsIT extends DocumentsSuite {

    private static Store store;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        store = Store.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
    }

    @Override
    protected MongoArchive emptyArchive(Clock clock, Doorbell doorbell) {
        return new MongoArchive(store.database(), clock, doorbell, 1, Duration.ofSeconds(60));
    }
}
