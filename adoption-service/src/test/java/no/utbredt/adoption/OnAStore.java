package no.utbredt.adoption;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import no.utbredt.documents.mongo.StoreOperations;
import no.utbredt.engines.Store;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;

/** A test on a real store: one for the class, an empty database for each method. */
public abstract class OnAStore {

    @AutoClose
    private static Store store;

    protected MongoDatabase database;
    protected MongoOperations operations;

    @BeforeAll
    static void startTheStore(@TempDir Path folder) throws Exception {
        store = Store.start(folder);
    }

    @BeforeEach
    void takeAnEmptyDatabase() {
        database = store.database();
        operations = StoreOperations.on(store.client(), database.getName());
    }
}
