package no.utbredt.documents.mongo;

import org.junit.jupiter.api.AutoClose;
import org.springframework.data.mongodb.core.MongoOperations;

final class MongoLeaseTest extends LeaseSuite {

    @AutoClose
    private static final MemoryStore STORE = new MemoryStore();

    @Override
    MongoOperations store() {
        return STORE.empty();
    }
}
