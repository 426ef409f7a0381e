package no.utbredt.launcher.table;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import no.utbredt.launcher.Settings;
import no.utbredt.launcher.UserError;
import no.utbredt.launcher.roadmap.Calls;
import tools.jackson.databind.JsonNode;

/** Waits until the view knows everything recorded up to an instant (its known-at edge). */
public final class CaughtUp {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Settings settings;
    private final Calls calls;
    private final Runnable requireAlive;

    /** With something that complains when waiting has become pointless. */
    public CaughtUp(Settings settings, Calls calls, Runnable requireAlive) {
        this.settings = settings;
        this.calls = calls;
        this.requireAlive = requireAlive;
    }

    /**
     * Waits.
     *
     * @throws UserError when the edge does not pass the instant in two minutes
     */
    public void await(Instant instant) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!knownUpTo().isAfter(instant)) {
            requireAlive.run();
            if (Instant.now().isAfter(deadline)) {
                throw new UserError("The view did not catch up in " + PATIENCE.toSeconds() + " s: "
                        + calls.get(settings.reporting() + "/v1/status"));
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private Instant knownUpTo() {
        JsonNode edge = calls.get(settings.reporting() + "/v1/status").path("knownUpTo");
        return edge.isString() ? Instant.parse(edge.asString()) : Instant.MIN;
    }
}
