package no.utbredt.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.utbredt.launcher.Settings;
import no.utbredt.launcher.UserError;

/** Everything this machine runs: the platform and the three services. Stops whatever it started, last started first. */
public final class Street implements AutoCloseable {

    private final Settings settings;
    private final Readiness readiness;
    private final Leftovers leftovers;
    private final Deque<Resident> residents = new ArrayDeque<>();
    private boolean closed;

    public Street(Settings settings, Readiness readiness) {
        this.settings = settings;
        this.readiness = readiness;
        this.leftovers = new Leftovers(settings.local());
    }

    /** Starts the platform alone: broker, store and issuer. */
    public void openPlatform() {
        leftovers.begin();
        Resident platform = moveIn("platform", settings.issuer() + "/.well-known/openid-configuration");
        readiness.await(platform, this::requireAlive);
    }

    /** Starts the three services side by side, on a platform that is open, and waits until all of them are ready. */
    public void openServices() {
        Stream.of("initiative-service", "adoption-service", "reporting-service")
                .map(name -> moveIn(name, management(name) + Readiness.PATH))
                .toList()
                .forEach(service -> readiness.await(service, this::requireAlive));
    }

    private String management(String service) {
        return "http://127.0.0.1:" + settings.ports().service(service).management();
    }

    /** What an earlier run wrote is forgotten; what comes after a fall is written after what was said before it. */
    private synchronized Resident moveIn(String name, String address) {
        try {
            Files.deleteIfExists(logs().resolve(name + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException("could not delete the log of " + name, e);
        }
        Resident resident = new Resident(address, () -> start(name));
        residents.push(resident);
        return resident;
    }

    private ChildProcess start(String name) {
        List<String> command = name.equals("platform") ? Commands.platform(settings) : Commands.service(settings, name);
        Map<String, String> environment = name.equals("platform")
                ? Commands.platformEnvironment(settings)
                : Commands.serviceEnvironment(settings, name);
        ChildProcess child = ChildProcess.start(name, logs(), command, environment);
        try {
            leftovers.remember(child.handle());
            return child;
        } catch (UncheckedIOException e) {
            child.stop();
            throw e;
        }
    }

    private Path logs() {
        return settings.local().resolve("log");
    }

    /**
     * Complains when one of the processes has ended by itself.
     *
     * @throws UserError naming it, what it said last and its log
     */
    public synchronized void requireAlive() {
        for (Resident resident : residents) {
            if (!resident.child().alive()) {
                throw new UserError(resident.child().end());
            }
        }
    }

    /** Starts again what has ended by itself, later each time, and says so. To be asked every second or so. */
    public synchronized void mend() {
        if (!closed) {
            residents.forEach(resident -> resident.look(Instant.now(), readiness::answers, readiness::tell));
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!residents.isEmpty()) {
            residents.pop().child().stop();
        }
        leftovers.forget();
    }
}
