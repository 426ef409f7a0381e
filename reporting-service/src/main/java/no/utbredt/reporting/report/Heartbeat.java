package no.utbredt.reporting.report;

import java.time.Instant;
import java.util.Set;
import no.utbredt.reporting.kept.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * A source is there and has nothing new to say.
 *
 * @param at up to which instant
 * @param services catalogue ids it speaks of; empty for all it reports of
 */
public record Heartbeat(Instant at, Set<String> services) implements Beside {
    public Heartbeat {
        services = InOrder.of(services);
    }

    @Override
    public @Nullable Evidence evidence() {
        return null;
    }
}
