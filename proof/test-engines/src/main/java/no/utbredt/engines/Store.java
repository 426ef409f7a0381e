package no.utbredt.engines;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.utbredt.local.testing.LocalEngines;
import org.testcontainers.mongodb.MongoDBContainer;

/** A store that speaks MongoDB's protocol, with a client. Databases have names nobody else uses and are dropped at the end. */
public final class Store implements AutoCloseable {

    private final String uri;
    private final AutoCloseable engine;
    private final MongoClient client;
    private final List<MongoDatabase> databases = new ArrayList<>();

    private Store(String what, String uri, AutoCloseable engine) {
        this.uri = uri;
        this.engine = engine;
        this.client = MongoClients.create(uri);
        Said.byStore(what, uri);
    }

    /**
     * One that was given, or one of the test's own.
     *
     * @param folder empty, for what the local platform keeps
     */
    public static Store start(Path folder) throws IOException {
        Choice choice = Choice.of(Choice.STORE);
        return switch (choice.kind()) {
            case GIVEN -> new Store("one that was given, at " + hosts(choice.address()), choice.address(), () -> {});
            case CONTAINER -> {
                MongoDBContainer container = Containers.mongodb();
                yield new Store(
                        "a container of " + Containers.MONGODB, container.getConnectionString(), container::close);
            }
            case LOCAL -> {
                LocalEngines local = LocalEngines.start(folder);
                yield new Store("the local platform's", local.addresses().mongoUri(), local);
            }
        };
    }

    /** Without user and password. */
    private static String hosts(String uri) {
        return String.join(",", new ConnectionString(uri).getHosts());
    }

    public MongoClient client() {
        return client;
    }

    /** A client of its own, for what must not share a connection; the caller closes it. */
    public MongoClient anotherClient() {
        return MongoClients.create(uri);
    }

    /** An empty database. */
    public MongoDatabase database() {
        MongoDatabase database = client.getDatabase(
                "utbredt-test-" + UUID.randomUUID().toString().substring(0, 13));
        databases.add(database);
        return database;
    }

    @Override
    public void close() throws Exception {
        databases.forEach(MongoDatabase::drop);
        client.close();
        engine.close();
    }
}
