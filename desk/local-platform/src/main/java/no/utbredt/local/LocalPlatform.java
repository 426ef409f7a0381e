package no.utbredt.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import no.utbredt.local.broker.Broker;
import no.utbredt.local.issuer.Issuer;
import no.utbredt.local.store.DocumentStore;

/**
 * Broker, document store and token issuer in one process; a line on standard output for each as it is ready. The issuer comes
 * last: when it answers, all three do.
 */
public final class LocalPlatform implements AutoCloseable {

    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private LocalPlatform() {}

    /** Runs until the process is told to stop; exit codes are in {@link CannotStart}. */
    public static void main(String[] arguments) throws Exception {
        // Kafka looks its own constants up by words in the case of the machine's language: in Turkish it does not find
        // CLASSIC
        Locale.setDefault(Locale.ROOT);
        if (System.getProperty("log4j2.configurationFile") == null) {
            System.setProperty("log4j2.configurationFile", "classpath:no/utbredt/local/log4j2.xml");
        }
        try {
            Settings settings = Settings.read(System.getProperties(), System.getenv());
            System.setProperty(
                    "utbredt.local.log", settings.data().resolve("platform.log").toString());
            LocalPlatform platform = start(settings, System.out);
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop"));
            if (settings.stopsWithParent()) {
                System.in.transferTo(OutputStream.nullOutputStream());
                System.exit(0);
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(e.exitCode());
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    static LocalPlatform start(Settings settings, PrintStream out) throws IOException {
        LocalPlatform platform = new LocalPlatform();
        try {
            platform.startEngines(settings, out);
            return platform;
        } catch (IOException | RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    private void startEngines(Settings settings, PrintStream out) throws IOException {
        try (Ports ports = new Ports()) {
            startEngines(settings, ports, out);
        }
    }

    private void startEngines(Settings settings, Ports ports, PrintStream out) throws IOException {
        DataFolder folder = DataFolder.lock(settings.data());
        running.push(folder);
        Addresses.removeFrom(folder.path());
        int kafka = ports.claim(settings.kafkaPort(), "Kafka", Setting.KAFKA_PORT);
        int mongo = ports.claim(settings.mongoPort(), "the document store", Setting.MONGO_PORT);
        int tokens = ports.claim(settings.issuerPort(), "the token issuer", Setting.ISSUER_PORT);

        DocumentStore store = DocumentStore.start(folder.path().resolve("store"), ports.letGo(mongo));
        running.push(store);
        out.printf("Document store ready at %s (%d documents)%n", store.uri(), store.documents());
        Broker broker = Broker.start(folder.path().resolve("kafka"), ports.letGo(kafka), ports.letGo(ports.pick()));
        running.push(broker);
        out.printf("Kafka ready at %s%n", broker.bootstrapServers());
        Issuer issuer = Issuer.start(
                folder.path().resolve("issuer"),
                settings.door(ports.letGo(tokens)),
                settings.clients(),
                settings.pages());
        running.push(issuer);
        out.printf("Token issuer ready at %s%n", issuer.uri());

        announce(
                new Addresses(
                        broker.bootstrapServers(),
                        store.uri(),
                        issuer.uri(),
                        ProcessHandle.current().pid()),
                folder);
        out.printf("Local platform ready, data in %s%n", folder.path());
    }

    private void announce(Addresses addresses, DataFolder folder) throws IOException {
        addresses.writeTo(folder.path());
        running.push(() -> Addresses.removeFrom(folder.path()));
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
