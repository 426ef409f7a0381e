package no.utbredt.simulator.rollout;

import java.util.List;
import no.utbredt.simulator.cast.Crowd;
import org.jspecify.annotations.Nullable;

/**
 * One service on its way to one crowd.
 *
 * @param service id of the catalogue
 * @param role CONSUMER or SOURCE
 * @param serviceArea code of the service area of each actor it is for, or null for the actor as a whole
 * @param usage what use of it is counted in, or null where use is not told
 * @param steps lowest first; whoever comes to one has come to those before
 */
public record Rollout(
        String service,
        String role,
        Crowd crowd,
        @Nullable String serviceArea,
        @Nullable String usage,
        List<Step> steps) {

    /** What tells it from the others, as part of an id. */
    public String key() {
        return service + (serviceArea == null ? "" : "." + serviceArea);
    }

    /** The stage at the end of the way. */
    public String goal() {
        return steps.getLast().stage();
    }
}
