package no.utbredt.launcher.recovery;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import no.utbredt.launcher.Settings;
import no.utbredt.launcher.UserError;
import no.utbredt.recovery.Engines;

/**
 * Which engines are meant.
 *
 * @param engines how they are reached
 * @param elsewhere whether they are other than this machine's
 * @param replication of topics to be created, -1 for the broker's default
 */
record Stores(Engines engines, boolean elsewhere, short replication) {

    static Stores from(Settings settings, Map<String, String> environment) {
        String kafka = environment.getOrDefault("UTBREDT_KAFKA", "");
        String mongo = environment.getOrDefault("UTBREDT_MONGO", "");
        if (kafka.isBlank() != mongo.isBlank()) {
            throw new UserError("UTBREDT_KAFKA og/and UTBREDT_MONGO: begge eller ingen / both or neither.");
        }
        if (kafka.isBlank()) {
            return new Stores(
                    Engines.at(
                            "127.0.0.1:" + settings.ports().kafka(),
                            "mongodb://127.0.0.1:" + settings.ports().mongo()),
                    false,
                    (short) -1);
        }
        String databases = environment.getOrDefault("UTBREDT_DATABASES", String.join(",", Engines.USUAL));
        return new Stores(
                new Engines(brokers(kafka, environment), mongo, List.of(databases.split(","))),
                true,
                Short.parseShort(environment.getOrDefault("UTBREDT_REPLICATION", "-1")));
    }

    private static Map<String, Object> brokers(String kafka, Map<String, String> environment) {
        Properties more = new Properties();
        String file = environment.getOrDefault("UTBREDT_KAFKA_CONFIG", "");
        if (!file.isBlank()) {
            try (Reader reader = Files.newBufferedReader(Path.of(file))) {
                more.load(reader);
            } catch (IOException e) {
                throw new UserError("UTBREDT_KAFKA_CONFIG: " + e.getMessage());
            }
        }
        Map<String, Object> all = new HashMap<>();
        more.forEach((key, value) -> all.put(String.valueOf(key), value));
        all.put("bootstrap.servers", kafka);
        return all;
    }

    /** Whether somebody listens at both of this machine's ports. */
    static boolean listening(Settings settings) {
        return listens(settings.ports().kafka()) && listens(settings.ports().mongo());
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }
}
