package no.utbredt.launcher.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.launcher.Ports;
import no.utbredt.launcher.Settings;

/**
 * How each process is started: the same jars and settings as anywhere else, with a memory limit fit for one machine. Code is
 * compiled once and quickly, and classes come from the archive the last start left: on two cores what a JVM does for a long life
 * costs more than it gives.
 */
final class Commands {

    private static final List<String> LEAN = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k");
    /** Words of code in upper and lower case are not those of the machine's language: in Turkish an i has another capital. */
    private static final List<String> ENGLISH = List.of("-Duser.language=en", "-Duser.country=US");

    private static final String REFERENCE_KEY = "UTBREDT_REFERENCE_KEY";

    private Commands() {}

    static List<String> platform(Settings settings) {
        Path target = settings.root().resolve("desk/local-platform/target");
        Path jar = target.resolve("local-platform.jar");
        String classPath = jar
                + File.pathSeparator
                + text(target.resolve("platform.classpath")).strip();
        return java("-Xmx1g", jar, "-cp", classPath, "no.utbredt.local.LocalPlatform");
    }

    private static List<String> java(String memory, Path jar, String... program) {
        ClassArchive.forgetOthers(jar);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), memory));
        command.addAll(LEAN);
        command.addAll(ENGLISH);
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:SharedArchiveFile=" + ClassArchive.of(jar),
                "-XX:+AutoCreateSharedArchive"));
        command.addAll(List.of(program));
        return command;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("not built: " + file, e);
        }
    }

    static Map<String, String> platformEnvironment(Settings settings) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "UTBREDT_LOCAL_DATA", settings.local().resolve("platform").toString(),
                "UTBREDT_LOCAL_KAFKA_PORT", String.valueOf(settings.ports().kafka()),
                "UTBREDT_LOCAL_MONGO_PORT", String.valueOf(settings.ports().mongo()),
                "UTBREDT_LOCAL_ISSUER_PORT", String.valueOf(settings.ports().issuer()),
                "UTBREDT_LOCAL_PAGES", pages(settings)));
        if (settings.simulated()) {
            environment.put("UTBREDT_LOCAL_CLIENTS", settings.clients().toString());
        }
        return environment;
    }

    static List<String> service(Settings settings, String name) {
        Path jar = jar(settings, name);
        return java("-Xmx768m", jar, "-jar", jar.toString());
    }

    /** Where a service that ends in good order leaves its classes for the next start. */
    static Path classes(Settings settings, String name) {
        return ClassArchive.of(jar(settings, name));
    }

    private static Path jar(Settings settings, String name) {
        return settings.root().resolve(name).resolve("target/app").resolve(name + ".jar");
    }

    /** On the ports the settings have for it. */
    static Map<String, String> serviceEnvironment(Settings settings, String name) {
        return serviceEnvironment(settings, name, settings.ports().service(name));
    }

    static Map<String, String> serviceEnvironment(Settings settings, String name, Ports.Service ports) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "SERVER_PORT", String.valueOf(ports.open()),
                "UTBREDT_MANAGEMENT_PORT", String.valueOf(ports.management()),
                "MANAGEMENT_SERVER_ADDRESS", "127.0.0.1",
                "UTBREDT_DOCUMENTS_EPOCH", String.valueOf(settings.epoch().now()),
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                        "127.0.0.1:" + settings.ports().kafka(),
                "SPRING_MONGODB_URI",
                        "mongodb://127.0.0.1:" + settings.ports().mongo() + "/" + name.replace("-service", ""),
                "UTBREDT_ISSUER", settings.issuer(),
                "UTBREDT_DATA", settings.data().toString(),
                "UTBREDT_STATE_DIR", settings.local().resolve("state").toString()));
        environment.putAll(exchange(name, settings));
        if (name.equals("reporting-service")) {
            environment.putAll(signIn(settings));
            environment.put("UTBREDT_SUBSCRIPTIONS_ANY", "true");
        }
        if (settings.simulated() && name.equals("reporting-service")) {
            environment.put("UTBREDT_SIMULATED", "true");
        }
        environment.put("UTBREDT_INITIATIVE", here(settings.ports().initiative()));
        environment.put("UTBREDT_ADOPTION", here(settings.ports().adoption()));
        if (System.getenv().getOrDefault(REFERENCE_KEY, "").isBlank()) {
            environment.put(REFERENCE_KEY, settings.referenceKey().secret());
        }
        return environment;
    }

    /** What a document says is passed on with a token the initiative-service exchanges with its own key. */
    private static Map<String, String> exchange(String name, Settings settings) {
        String client = "initiative-local";
        return switch (name) {
            case "adoption-service" -> Map.of("UTBREDT_TOKEN_ACTORS", client);
            case "initiative-service" ->
                Map.of("UTBREDT_EXCHANGE_CLIENT", client, "UTBREDT_EXCHANGE_KEY", key(settings, client));
            default -> Map.of();
        };
    }

    /** The key the local issuer made for a client. */
    private static String key(Settings settings, String client) {
        return settings.local()
                .resolve("platform/issuer/clients")
                .resolve(client + ".json")
                .toString();
    }

    /** Browsers sign in at the local issuer, whoever it lets in, with the key it made for the pages. */
    private static Map<String, String> signIn(Settings settings) {
        String client = "dashboard-local";
        return Map.of(
                "UTBREDT_SIGN_IN_CLIENT",
                client,
                "UTBREDT_SIGN_IN_KEY",
                key(settings, client),
                "UTBREDT_SIGN_IN_AT",
                pages(settings),
                "UTBREDT_SIGN_IN_SUBJECTS",
                "*");
    }

    private static String pages(Settings settings) {
        return "http://localhost:" + settings.ports().reporting().open();
    }

    /** Where the other services of this street are, whatever the launcher itself was told of others. */
    private static String here(Ports.Service ports) {
        return "http://127.0.0.1:" + ports.open();
    }
}
