package no.utbredt.local.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** The broker, listening on 127.0.0.1; ready for clients when {@link #start} returns. */
public final class Broker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;

    private Broker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Formats the folder if it never was, and starts on what it keeps.
     *
     * @param port a free port for clients
     * @param controllerPort a free port for the broker to reach its own controller; it may differ from start to start
     * @throws IOException if the folder cannot be used
     */
    public static Broker start(Path folder, int port, int controllerPort) throws IOException {
        Files.createDirectories(folder);
        Properties properties = BrokerProperties.of(folder.resolve("log"), port, controllerPort);
        Path file = folder.resolve("server.properties");
        // to a stream, not a writer: Kafka reads the file as ISO-8859-1, and only so are other letters escaped
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, "Written at each start");
        }
        format(file, clusterId(folder));
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        server.startup();
        return new Broker(server, port);
    }

    /** Chosen once, before anything is formatted, so that a format cut short is finished with the same one. */
    private static String clusterId(Path folder) throws IOException {
        Path file = folder.resolve("cluster.id");
        if (!Files.exists(file)) {
            Path draft = folder.resolve("cluster.id.draft");
            Files.writeString(draft, Uuid.randomUuid().toString());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    private static void format(Path configuration, String clusterId) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] arguments = {
            "format", "--ignore-formatted", "--cluster-id", clusterId, "--config", configuration.toString()
        };
        int code = StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new IOException("Kafka's folder cannot be formatted: " + said.toString(StandardCharsets.UTF_8));
        }
    }

    /** Host and port, as clients want them. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
