package no.utbredt.documents.mongo;

import java.nio.file.Path;
import java.util.UUID;
import no.utbredt.engines.Store;
import no.utbredt.vocabulary.deed.Deeds;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

final class MongoDeedsIT extends DeedsSuite {

    @AutoClose
    private static Store store;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        store = Store.start(folder);
    }

    @Override
    Deeds deeds() {
        return new MongoDeeds(StoreOperations.on(store.client(), "deeds-" + UUID.randomUUID()));
    }
}
