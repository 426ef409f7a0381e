package no.utbredt.client.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A source is there and has nothing new to say.
 *
 * @param at up to when there is nothing new; cut to the second
 * @param services those it speaks of, at most 100; empty for all it reports of
 */
public record Heartbeat(Instant at, List<String> services) implements Statement {

    public Heartbeat {
        at = at.truncatedTo(ChronoUnit.SECONDS);
        services = Bounds.list(services);
        Bounds.between(services.size(), 0, 100, "the number of services");
    }
}
