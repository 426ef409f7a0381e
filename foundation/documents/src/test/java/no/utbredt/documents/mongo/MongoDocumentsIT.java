package no.utbredt.documents.mongo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import no.utbredt.documents.DocumentsSuite;
import no.utbredt.documents.Doorbell;
import no.utbredt.engines.Store;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

final class MongoDocumentsIT extends DocumentsSuite {

    @AutoClose
    private static Store store;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        store = Store.start(folder);
    }

    @Override
    protected MongoArchive emptyArchive(Clock clock, Doorbell doorbell) {
        return new MongoArchive(
                StoreOperations.on(store.client(), store.database().getName()),
                clock,
                doorbell,
                1,
                Duration.ofSeconds(60));
    }
}
