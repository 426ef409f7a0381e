package no.utbredt.documents.mongo;

import java.nio.file.Path;
import no.utbredt.engines.Store;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;

final class MongoUsedProofsIT extends UsedProofsSuite {

    @AutoClose
    private static Store store;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        store = Store.start(folder);
    }

    @Override
    MongoOperations store() {
        return StoreOperations.on(store.client(), store.database().getName());
    }
}
