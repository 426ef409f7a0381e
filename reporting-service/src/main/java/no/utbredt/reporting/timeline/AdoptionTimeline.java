package no.utbredt.reporting.timeline;

import java.util.Collection;
import java.util.List;
import no.utbredt.reporting.adoption.Disagreement;
import no.utbredt.reporting.catalogue.Role;

/**
 * The history of one actor with one service in one role.
 *
 * @param service catalogue id
 * @param role which part it takes
 * @param turns oldest first, at least one; before the first nothing is known
 * @param disagreements what cannot all be right about it
 */
public record AdoptionTimeline(String service, Role role, List<Turn> turns, Collection<Disagreement> disagreements) {
    public AdoptionTimeline {
        turns = List.copyOf(turns);
        disagreements = List.copyOf(disagreements);
    }
}
