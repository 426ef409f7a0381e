package no.utbredt.documents.mongo;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import no.utbredt.engines.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

final class MongoLeaseIT extends LeaseSuite {

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
    MongoDatabase database() {
        return store.database();
    }
}
