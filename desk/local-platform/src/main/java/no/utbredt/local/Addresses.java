package no.utbredt.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a running platform is reached.
 *
 * @param bootstrapServers Kafka's bootstrap servers, host and port
 * @param mongoUri URI of the document store, without a database
 * @param issuer URI of the token issuer, as it stands in the tokens
 * @param pid process id of the platform
 */
public record Addresses(String bootstrapServers, String mongoUri, String issuer, long pid) {

    private static final String FILE = "platform.properties";

    /**
     * Reads what a platform wrote when it was ready; empty when none is ready on that folder. It may be asked while a
     * platform starts or stops: whether the file is there is only known by opening it.
     */
    public static Optional<Addresses> of(Path data) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve(FILE))) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        return Optional.of(new Addresses(
                properties.getProperty("kafka.bootstrap-servers"),
                properties.getProperty("mongodb.uri"),
                properties.getProperty("issuer.uri"),
                Long.parseLong(properties.getProperty("pid"))));
    }

    void writeTo(Path data) throws IOException {
        String text = """
                # The local platform is ready; this file is gone when it has stopped
                kafka.bootstrap-servers=%s
                mongodb.uri=%s
                issuer.uri=%s
                pid=%d
                """.formatted(bootstrapServers, mongoUri, issuer, pid);
        Path draft = data.resolve(FILE + ".draft");
        Files.writeString(draft, text);
        Files.move(draft, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void removeFrom(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE));
    }
}
