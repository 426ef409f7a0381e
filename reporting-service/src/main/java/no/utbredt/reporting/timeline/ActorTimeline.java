package no.utbredt.reporting.timeline;

import java.util.List;
import no.utbredt.reporting.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Everything an actor has taken up, and when.
 *
 * @param actor its id
 * @param known what the registry knows of it, or null when it does not
 * @param adoptions by service and role, only those anything is known of
 */
public record ActorTimeline(String actor, @Nullable Actor known, List<AdoptionTimeline> adoptions) {
    public ActorTimeline {
        adoptions = List.copyOf(adoptions);
    }
}
