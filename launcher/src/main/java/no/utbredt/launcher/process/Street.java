package no.utbredt.launcher.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import no.utbredt.launcher.Settings;
import no.utbredt.launcher.UserError;

/** Everything this machine runs: the platform and the three services. Stops whatever it started, last started first. */
public final class Street implements AutoCloseable {

    private final Settings settings;
    private final Readiness readiness;
    private final Leftovers leftovers;
    private final Deque<ChildProcess> started = new ArrayDeque<>();

    public Street(Settings settings, Readiness readiness) {
        this.settings = settings;
        this.readiness = readiness;
        this.leftovers = new Leftovers(settings.local());
    }

    /** Starts the platform alone: broker, store and issuer. */
    public void openPlatform() {
        leftovers.begin();
        ChildProcess platform = start("platform", Commands.platform(settings), Commands.platformEnvironment(settings));
        readiness.await(platform, settings.issuer() + "/.well-known/openid-configuration");
    }

    /** Starts the platform, then the three services side by side, and waits until all of them are ready. */
    public void open() {
        openPlatform();
        ChildProcess initiative = service("initiative-service", settings.ports().initiative());
        ChildProcess adoption = service("adoption-service", settings.ports().adoption());
        ChildProcess reporting = service("reporting-service", settings.ports().reporting());
        readiness.await(initiative, settings.initiative() + Readiness.PATH);
        readiness.await(adoption, settings.adoption() + Readiness.PATH);
        readiness.await(reporting, settings.reporting() + Readiness.PATH);
    }

    private ChildProcess service(String name, int port) {
        return start(name, Commands.service(settings, name), Commands.serviceEnvironment(settings, name, port));
    }

    private synchronized ChildProcess start(String name, List<String> command, Map<String, String> environment) {
        ChildProcess child = ChildProcess.start(name, settings.local().resolve("log"), command, environment);
        started.push(child);
        leftovers.remember(child.handle());
        return child;
    }

    /**
     * Complains when one of the processes has ended by itself.
     *
     * @throws UserError naming it and its log
     */
    public synchronized void requireAlive() {
        for (ChildProcess child : started) {
            if (!child.alive()) {
                throw new UserError(child.name() + " ended with code " + child.exitCode() + "; see " + child.log());
            }
        }
    }

    @Override
    public synchronized void close() {
        while (!started.isEmpty()) {
            started.pop().stop();
        }
        leftovers.forget();
    }
}
