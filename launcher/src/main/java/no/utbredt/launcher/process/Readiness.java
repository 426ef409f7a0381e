package no.utbredt.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import no.utbredt.launcher.Progress;
import no.utbredt.launcher.UserError;
import no.utbredt.launcher.roadmap.Calls;

/** Waits until a process says it is ready, and says so; gives up at once when the process has ended. */
public final class Readiness {

    static final String PATH = "/actuator/health/readiness";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BETWEEN = Duration.ofMillis(150);

    private final Calls calls;
    private final Progress progress;

    public Readiness(Calls calls, Progress progress) {
        this.calls = calls;
        this.progress = progress;
    }

    void await(ChildProcess child, String address) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!calls.answersOk(address)) {
            if (!child.alive()) {
                throw new UserError(child.name() + " ended with code " + child.exitCode() + " before it was ready; see "
                        + child.log());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new UserError(
                        child.name() + " was not ready after " + PATIENCE.toSeconds() + " s; see " + child.log());
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        progress.step(child.name() + " ready");
    }
}
