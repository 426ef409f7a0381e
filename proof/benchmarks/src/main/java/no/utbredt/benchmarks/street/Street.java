package no.utbredt.benchmarks.street;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.utbredt.benchmarks.Course;
import no.utbredt.local.Addresses;
import no.utbredt.local.testing.LocalEngines;

/** A platform of one's own and whatever is started beside it. Ends everything it started. */
public final class Street implements AutoCloseable {

    /** Where every service says whether it is ready. */
    public static final String READINESS = "/actuator/health/readiness";

    private final Course course;
    private final Path folder;
    private final Path data;
    private final LocalEngines engines;
    private final Map<String, Integer> ports = new HashMap<>();
    private final Map<String, Running> running = new HashMap<>();

    private Street(Course course, Path folder, Path data, LocalEngines engines) {
        this.course = course;
        this.folder = folder;
        this.data = data;
        this.engines = engines;
    }

    /**
     * Starts broker, store and issuer, with nothing in them.
     *
     * @param name of the folder beneath the course's
     * @param data registry and catalogue the services load
     */
    public static Street open(Course course, String name, Path data) throws IOException {
        Path folder = course.folder().resolve(name);
        LocalEngines engines = LocalEngines.start(folder.resolve("platform"));
        ProcessHandle.of(engines.addresses().pid()).ifPresent(Children::remember);
        return new Street(course, folder, data, engines);
    }

    public Addresses engines() {
        return engines.addresses();
    }

    /** A token of a client of the local issuer, with all its scopes. */
    public String token(String client) throws IOException {
        return engines.token(client);
    }

    /** Where a service answers, whether it runs or not. */
    public String address(String service) {
        return "http://127.0.0.1:" + port(service);
    }

    public int port(String service) {
        return ports.computeIfAbsent(service, any -> FreePort.find());
    }

    /** Starts one of our services and waits until it is ready. */
    public Running start(String service, Map<String, String> settings) {
        return launch(service, settings).awaitOk(address(service) + READINESS);
    }

    /** Starts all three side by side and waits until they are ready. */
    public void startServices() {
        List<String> services = List.of("initiative-service", "adoption-service", "reporting-service");
        services.forEach(service -> launch(service, Map.of()));
        services.forEach(service -> Objects.requireNonNull(running.get(service)).awaitOk(address(service) + READINESS));
    }

    /** Starts one of our services. */
    public Running launch(String service, Map<String, String> settings) {
        Path jar = course.root().resolve(service + "/target/app/" + service + ".jar");
        Map<String, String> environment = new HashMap<>(Map.of(
                "SERVER_PORT", String.valueOf(port(service)),
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", engines().bootstrapServers(),
                "SPRING_MONGODB_URI", engines().mongoUri() + "/" + service.replace("-service", ""),
                "UTBREDT_ISSUER", engines().issuer(),
                "UTBREDT_DATA", data.toString(),
                "UTBREDT_STATE_DIR", folder.resolve("state").toString()));
        environment.putAll(settings);
        Running started = Running.start(service, folder, Jvm.jar(jar), environment);
        running.put(service, started);
        return started;
    }

    /** Starts a class of this module; what it is told is up to the caller. */
    public Running launch(String name, Class<?> main, String... arguments) {
        Running started = Running.start(name, folder, Jvm.main(main, arguments), Map.of());
        running.put(name, started);
        return started;
    }

    @Override
    public void close() {
        running.values().forEach(Running::close);
        engines.close();
    }
}
