package no.utbredt.launcher.table;

import java.time.Instant;
import java.util.List;
import no.utbredt.launcher.Progress;
import no.utbredt.launcher.Settings;
import no.utbredt.launcher.UserError;
import no.utbredt.launcher.Waiting;
import no.utbredt.launcher.roadmap.Calls;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Waits until the view knows everything recorded up to an instant (its known-at edge). */
public final class CaughtUp {

    private final Settings settings;
    private final Calls calls;
    private final Waiting waiting;
    private final Runnable requireAlive;

    /** With something that complains when waiting has become pointless. */
    public CaughtUp(Settings settings, Calls calls, Progress progress, Runnable requireAlive) {
        this.settings = settings;
        this.calls = calls;
        this.waiting = new Waiting(progress);
        this.requireAlive = requireAlive;
    }

    /**
     * Waits as long as the view gets on.
     *
     * @throws UserError when it has stood still for long
     */
    public void await(Instant instant) {
        JsonNode[] status = {status()};
        waiting.until(
                "the view to know everything up to " + instant,
                () -> {
                    requireAlive.run();
                    status[0] = status();
                    return knownUpTo(status[0]).isAfter(instant);
                },
                () -> new Waiting.Sign(
                        List.of(status[0].path("knownUpTo"), status[0].path("positions")),
                        "known up to " + status[0].path("knownUpTo").asString("nothing yet")));
    }

    /** A view that is too busy to answer has not come further. */
    private JsonNode status() {
        try {
            return calls.get(settings.reporting() + "/v1/status");
        } catch (UserError noAnswer) {
            return MissingNode.getInstance();
        }
    }

    private static Instant knownUpTo(JsonNode status) {
        JsonNode edge = status.path("knownUpTo");
        return edge.isString() ? Instant.parse(edge.asString()) : Instant.MIN;
    }
}
