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
 * @param turns oldest first, at least one, of very many the latest; before the first nothing is known
 * @param allTurns how many turns there are
 * @param disagreements what cannot all be right about it, of very many the first
 * @param allDisagreements how many are known; there may be more where they are looked for in bounds
 */
public record AdoptionTimeline(
        String service,
        Role role,
        List<Turn> turns,
        int allTurns,
        Collection<Disagreement> disagreements,
        int allDisagreements) {
    public AdoptionTimeline {
        turns = List.copyOf(turns);
        disagreements = List.copyOf(disagreements);
    }
}
