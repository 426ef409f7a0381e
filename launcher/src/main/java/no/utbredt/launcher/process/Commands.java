package no.utbredt.launcher.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.utbredt.launcher.Settings;

/** How each process is started: the same jars and settings as anywhere else, with a memory limit fit for one machine. */
final class Commands {

    private static final List<String> LEAN = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k");
    /** Words of code in upper and lower case are not those of the machine's language: in Turkish an i has another capital. */
    private static final List<String> ENGLISH = List.of("-Duser.language=en", "-Duser.country=US");

    private Commands() {}

    static List<String> platform(Settings settings) {
        Path target = settings.root().resolve("local-platform/target");
        String classPath = target.resolve("local-platform.jar")
                + File.pathSeparator
                + text(target.resolve("platform.classpath")).strip();
        return List.of(
                java(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                classPath,
                "no.utbredt.local.LocalPlatform");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("not built: " + file, e);
        }
    }

    static Map<String, String> platformEnvironment(Settings settings) {
        return Map.of(
                "UTBREDT_LOCAL_DATA", settings.local().resolve("platform").toString(),
                "UTBREDT_LOCAL_KAFKA_PORT", String.valueOf(settings.ports().kafka()),
                "UTBREDT_LOCAL_MONGO_PORT", String.valueOf(settings.ports().mongo()),
                "UTBREDT_LOCAL_ISSUER_PORT", String.valueOf(settings.ports().issuer()));
    }

    static List<String> service(Settings settings, String name) {
        Path jar = jar(settings, name);
        ClassArchive.forgetOthers(jar);
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx768m"));
        command.addAll(LEAN);
        command.addAll(ENGLISH);
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:SharedArchiveFile=" + classes(settings, name),
                "-XX:+AutoCreateSharedArchive",
                "-jar",
                jar.toString()));
        return command;
    }

    /** Where a service that ends in good order leaves its classes for the next start. */
    static Path classes(Settings settings, String name) {
        return ClassArchive.of(jar(settings, name));
    }

    private static Path jar(Settings settings, String name) {
        return settings.root().resolve(name).resolve("target/app").resolve(name + ".jar");
    }

    /** On the port the settings have for it. */
    static Map<String, String> serviceEnvironment(Settings settings, String name) {
        int port =
                switch (name) {
                    case "initiative-service" -> settings.ports().initiative();
                    case "adoption-service" -> settings.ports().adoption();
                    case "reporting-service" -> settings.ports().reporting();
                    default -> throw new IllegalArgumentException(name);
                };
        return serviceEnvironment(settings, name, port);
    }

    static Map<String, String> serviceEnvironment(Settings settings, String name, int port) {
        return Map.of(
                "SERVER_PORT", String.valueOf(port),
                "UTBREDT_DOCUMENTS_EPOCH", String.valueOf(settings.epoch().now()),
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                        "127.0.0.1:" + settings.ports().kafka(),
                "SPRING_MONGODB_URI",
                        "mongodb://127.0.0.1:" + settings.ports().mongo() + "/" + name.replace("-service", ""),
                "UTBREDT_ISSUER", settings.issuer(),
                "UTBREDT_DATA", settings.data().toString(),
                "UTBREDT_STATE_DIR", settings.local().resolve("state").toString());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
