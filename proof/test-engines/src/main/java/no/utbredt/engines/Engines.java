package no.utbredt.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import no.utbredt.local.Addresses;
import no.utbredt.local.testing.LocalEngines;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * Broker, store and token issuer for a test of a whole service. They are the test's own, never given ones: a service's topics
 * have the names the contract gives them.
 */
public final class Engines implements AutoCloseable {

    private final LocalEngines local;
    private final Addresses addresses;
    private final Deque<AutoCloseable> running;

    private Engines(LocalEngines local, Addresses addresses, Deque<AutoCloseable> running) {
        this.local = local;
        this.addresses = addresses;
        this.running = running;
    }

    /**
     * Starts them; the issuer is the local platform's in any case.
     *
     * @param folder empty, for what the local platform keeps
     */
    public static Engines start(Path folder) throws IOException {
        return Choice.own().kind() == Choice.Kind.CONTAINER
                ? containers(folder)
                : local(folder, "the local platform's");
    }

    /** Starts engines for a test that kills them: the local platform, whatever else is there, for its process is ours. */
    public static LocalEngines toBeKilled(Path folder) throws IOException {
        return local(folder, "the local platform's, to be killed").local;
    }

    private static Engines local(Path folder, String what) throws IOException {
        LocalEngines local = LocalEngines.start(folder);
        Deque<AutoCloseable> running = new ArrayDeque<>();
        running.push(local);
        return new Engines(local, local.addresses(), running).said(what, what);
    }

    private static Engines containers(Path folder) throws IOException {
        Deque<AutoCloseable> running = new ArrayDeque<>();
        LocalEngines local = LocalEngines.start(folder);
        running.push(local);
        KafkaContainer kafka = Containers.kafka();
        running.push(kafka::close);
        MongoDBContainer mongodb = Containers.mongodb();
        running.push(mongodb::close);
        Addresses addresses = new Addresses(
                kafka.getBootstrapServers(),
                mongodb.getConnectionString(),
                local.addresses().issuer(),
                local.addresses().pid());
        return new Engines(local, addresses, running)
                .said("a container of " + Containers.KAFKA, "a container of " + Containers.MONGODB);
    }

    private Engines said(String broker, String store) {
        Said.byBroker(broker, addresses.bootstrapServers());
        Said.byStore(store, addresses.mongoUri());
        return this;
    }

    /** Where the engines are reached. */
    public Addresses addresses() {
        return addresses;
    }

    /** A fresh access token with all scopes of a client that has the usual local secret. */
    public String token(String clientId) throws IOException {
        return local.token(clientId);
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("While stopping: " + e);
            }
        }
    }
}
