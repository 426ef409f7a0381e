package no.utbredt.documents.mongo;

import no.utbredt.vocabulary.deed.Deeds;
import org.junit.jupiter.api.AutoClose;

final class MongoDeedsTest extends DeedsSuite {

    @AutoClose
    private static final MemoryStore STORE = new MemoryStore();

    @Override
    Deeds deeds() {
        return new MongoDeeds(STORE.empty());
    }
}
