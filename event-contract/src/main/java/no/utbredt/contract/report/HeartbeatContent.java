package no.utbredt.contract.report;

import java.util.List;

/**
 * A source is there and has nothing new to say: so that silence is told from zero.
 *
 * @param at up to which instant there is nothing new, ISO 8601, UTC
 * @param services catalogue ids of the services it speaks of, sorted; empty for all it reports of
 */
public record HeartbeatContent(String at, List<String> services) implements EventContent {

    /** An absent list is an empty one. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public HeartbeatContent {
        services = services == null ? List.of() : List.copyOf(services);
    }
}
