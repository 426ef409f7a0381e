package no.utbredt.local.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import no.utbredt.local.Addresses;
import no.utbredt.local.Setting;

/**
 * Broker, document store and token issuer for a test, in one process of their own. Not for use by several threads at once.
 */
public final class LocalEngines implements AutoCloseable {

    private final Path data;
    private final Map<Setting, String> settings;
    private PlatformProcess process;

    private LocalEngines(Path data, Map<Setting, String> settings, PlatformProcess process) {
        this.data = data;
        this.settings = settings;
        this.process = process;
    }

    /**
     * Starts on free ports.
     *
     * @param data folder that keeps what the engines know; a fresh one starts from nothing
     * @throws IllegalStateException if the platform does not start; the message has what it said
     */
    public static LocalEngines start(Path data) throws IOException {
        return start(data, Map.of());
    }

    /**
     * Starts with these settings; ports that are not among them are free ones.
     *
     * @throws IllegalStateException if the platform does not start; the message has what it said
     */
    public static LocalEngines start(Path data, Map<Setting, String> settings) throws IOException {
        Map<Setting, String> all = new EnumMap<>(Setting.class);
        all.put(Setting.KAFKA_PORT, "0");
        all.put(Setting.MONGO_PORT, "0");
        all.put(Setting.ISSUER_PORT, "0");
        all.putAll(settings);
        PlatformProcess process = PlatformProcess.start(data, all);
        all.put(Setting.KAFKA_PORT, port(process.addresses().bootstrapServers()));
        all.put(Setting.MONGO_PORT, port(process.addresses().mongoUri()));
        all.put(Setting.ISSUER_PORT, port(process.addresses().issuer()));
        return new LocalEngines(data, all, process);
    }

    private static String port(String address) {
        return address.substring(address.lastIndexOf(':') + 1);
    }

    /** Where the engines are reached; the same after {@link #startAgain()}, but for the process id. */
    public Addresses addresses() {
        return process.addresses();
    }

    /** Kills the process as {@code kill -9} does and waits until it is gone. The data stay. */
    public void kill() {
        process.kill();
    }

    /** Starts a stopped or killed platform on the same ports and data. */
    public void startAgain() throws IOException {
        process.kill();
        process = PlatformProcess.start(data, settings);
    }

    /** A fresh access token with all scopes of a client that has the usual local secret. */
    public String token(String clientId) throws IOException {
        return LocalTokens.fetch(addresses().issuer(), clientId, "local-only-" + clientId);
    }

    /** Stops the process in good order and waits until it is gone. */
    @Override
    public void close() {
        process.stop();
    }
}
