package no.utbredt.documents.mongo;

import org.junit.jupiter.api.AutoClose;
import org.springframework.data.mongodb.core.MongoOperations;

final class MongoUsedProofsTest extends UsedProofsSuite {

    @AutoClose
    private static final MemoryStore STORE = new MemoryStore();

    @Override
    MongoOperations store() {
        return STORE.empty();
    }
}
