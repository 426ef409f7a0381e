package no.utbredt.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.utbredt.launcher.Ports;
import no.utbredt.launcher.Settings;
import no.utbredt.launcher.roadmap.Calls;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * The street as real processes, each of which can be killed and started again alone. There are two platforms, of which one
 * lends its broker and the other its store and issuer, so that broker and store do not die together.
 */
final class Town implements AutoCloseable {

    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

    private static final String MANAGEMENT = "-management";

    private final Path folder;
    private final Map<String, String> everywhere;
    private final Calls calls = new Calls();
    private final Map<String, Integer> ports = new HashMap<>();
    private final Map<String, ChildProcess> running = new LinkedHashMap<>();
    private int incarnations;

    Town(Path folder) {
        this(folder, Map.of());
    }

    /** @param settings of every service, beside their own */
    Town(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.everywhere = Map.copyOf(settings);
        FreePorts free = new FreePorts();
        for (String name : List.of(
                "broker",
                "store",
                "issuer",
                "idle-broker",
                "idle-store",
                "idle-issuer",
                "initiative",
                "adoption",
                "adoption-2",
                "reporting",
                "reporting-2")) {
            ports.put(name, free.next());
            ports.put(name + MANAGEMENT, free.next());
        }
    }

    int port(String name) {
        return Objects.requireNonNull(ports.get(name), name);
    }

    String address(String name) {
        return "http://localhost:" + port(name);
    }

    /** Where health and metrics of a service are asked for. */
    String management(String name) {
        return "http://127.0.0.1:" + port(name + MANAGEMENT);
    }

    Calls calls() {
        return calls;
    }

    /** A token of a client of the local issuer. */
    String token(String client, String scope) {
        return calls.form(
                        "http://127.0.0.1:" + port("issuer") + "/connect/token",
                        "grant_type=client_credentials&client_id=%s&client_secret=local-only-%s&scope=%s"
                                .formatted(client, client, scope))
                .path("access_token")
                .asString();
    }

    /** Starts everything but the second instances. */
    void open() {
        openEngines();
        openServices();
    }

    /** Starts those engines that are not running. */
    void openEngines() {
        List<String> engines = Stream.of("broker", "store")
                .filter(name -> !running.containsKey(name))
                .toList();
        engines.forEach(this::launch);
        engines.forEach(this::awaitReady);
    }

    /** Starts the three services. */
    void openServices() {
        List<String> services = List.of("initiative", "adoption", "reporting");
        services.forEach(this::launch);
        services.forEach(this::awaitReady);
    }

    /** Starts a process that is not running and waits until it is ready. */
    void start(String name) {
        launch(name);
        awaitReady(name);
    }

    /** Starts a process that is not running and returns at once. */
    void launch(String name) {
        Map<String, String> environment = environment(name);
        List<String> command =
                switch (name) {
                    case "broker", "store" -> Commands.platform(settings());
                    default -> Commands.service(settings(), name.replace("-2", "") + "-service");
                };
        running.put(name, ChildProcess.start(name + "-" + ++incarnations, folder.resolve("log"), command, environment));
    }

    void awaitReady(String name) {
        String address =
                switch (name) {
                    case "broker" -> "http://127.0.0.1:" + port("idle-issuer") + "/.well-known/openid-configuration";
                    case "store" -> "http://127.0.0.1:" + port("issuer") + "/.well-known/openid-configuration";
                    default -> management(name) + Readiness.PATH;
                };
        ChildProcess child = Objects.requireNonNull(running.get(name), name);
        try {
            Awaitility.await()
                    .atMost(Patience.LONG)
                    .pollInterval(100, TimeUnit.MILLISECONDS)
                    .until(() -> calls.answersOk(address) || !child.alive());
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(
                    "%s was not ready in time; it said last:%n%s".formatted(name, end(child.log())), e);
        }
        if (!child.alive()) {
            throw new AssertionError("%s ended with code %d before it was ready; it said last:%n%s"
                    .formatted(name, child.exitCode(), end(child.log())));
        }
    }

    /** Waits until a view knows everything up to an instant. */
    void awaitKnown(String view, Instant instant) {
        Awaitility.await(view + " knows everything up to " + instant)
                .atMost(Patience.LONG)
                .ignoreExceptions()
                .until(() -> Instant.parse(calls.get(address(view) + "/v1/status")
                                .path("knownUpTo")
                                .asString())
                        .isAfter(instant));
    }

    /** The process of that name, which must be running. */
    ProcessHandle process(String name) {
        return Objects.requireNonNull(running.get(name), name).handle();
    }

    /** What a service holds in its heap, in bytes, once whatever nobody needs any more has been thrown away. */
    long liveHeap(String name) throws IOException {
        ProcessHandle process = Objects.requireNonNull(running.get(name), name).handle();
        Path java = Path.of(process.info().command().orElseThrow());
        String[] collect = {java.resolveSibling("jcmd").toString(), String.valueOf(process.pid()), "GC.run"};
        new ProcessBuilder(collect)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join();
        return Scrape.of(management(name)).heap();
    }

    private static String end(Path log) {
        try {
            String all = Files.readString(log);
            return all.substring(Math.max(0, all.length() - 6_000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills a process with SIGKILL and waits until it is gone. */
    void kill(String name) {
        ProcessHandle process =
                Objects.requireNonNull(running.remove(name), name).handle();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Stops a process in good order and waits until it is gone. */
    void stop(String name) {
        Objects.requireNonNull(running.remove(name), name).stop();
    }

    private Map<String, String> environment(String name) {
        Map<String, String> environment = new HashMap<>();
        switch (name) {
            case "broker" -> platform(environment, "platform-broker", "broker", "idle-store", "idle-issuer");
            // where the launcher looks for the keys of its issuer
            case "store" -> platform(environment, "platform", "idle-broker", "store", "issuer");
            default -> {
                environment.putAll(Commands.serviceEnvironment(
                        settings(),
                        name.replace("-2", "") + "-service",
                        new Ports.Service(port(name), port(name + MANAGEMENT))));
                environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + port("broker"));
                environment.put(
                        "UTBREDT_STATE_DIR", folder.resolve("state-" + name).toString());
                environment.put("UTBREDT_INSTANCE", name);
                environment.putAll(everywhere);
            }
        }
        return environment;
    }

    private void platform(Map<String, String> environment, String data, String broker, String store, String issuer) {
        environment.putAll(Commands.platformEnvironment(settings()));
        environment.put("UTBREDT_LOCAL_DATA", folder.resolve(data).toString());
        environment.put("UTBREDT_LOCAL_KAFKA_PORT", String.valueOf(port(broker)));
        environment.put("UTBREDT_LOCAL_MONGO_PORT", String.valueOf(port(store)));
        environment.put("UTBREDT_LOCAL_ISSUER_PORT", String.valueOf(port(issuer)));
    }

    Settings settings() {
        return Settings.from(
                CHECKOUT,
                Map.of(
                        "UTBREDT_LOCAL_DATA", folder.toString(),
                        "UTBREDT_ADOPTION_PORT", String.valueOf(port("adoption")),
                        "UTBREDT_INITIATIVE_PORT", String.valueOf(port("initiative")),
                        "UTBREDT_REPORTING_PORT", String.valueOf(port("reporting")),
                        "UTBREDT_KAFKA_PORT", String.valueOf(port("broker")),
                        "UTBREDT_MONGO_PORT", String.valueOf(port("store")),
                        "UTBREDT_ISSUER_PORT", String.valueOf(port("issuer"))));
    }

    /**
     * Kills all of it. A service that has not left its classes for the next start is stopped in good order first: once, and every
     * start after it takes half the time.
     */
    @Override
    public void close() {
        Stream.of("initiative", "adoption", "reporting")
                .filter(name ->
                        running.containsKey(name) && !Files.exists(Commands.classes(settings(), name + "-service")))
                .forEach(this::stop);
        running.values().forEach(child -> child.handle().destroyForcibly());
        running.values().forEach(child -> child.handle().onExit().join());
    }
}
