package no.utbredt.reporting.progress;

import java.util.List;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.initiative.DeclaredPhase;
import org.jspecify.annotations.Nullable;

/**
 * Where a group is with a service: what is declared beside what is derived; neither overrules the other (law 9).
 *
 * @param group id of the actor group
 * @param service catalogue id, or null for what is declared of the initiative as a whole
 * @param role which part the actors take, or null for the same
 * @param derived what the group's own reports say, or null for the same
 * @param actors the actors by stage, or null where there is no figure
 * @param declared what sources declare, in the order they said it
 */
public record GroupPhase(
        String group,
        @Nullable String service,
        @Nullable Role role,
        @Nullable DerivedPhase derived,
        @Nullable Tally actors,
        List<DeclaredPhase> declared) {

    public GroupPhase {
        declared = List.copyOf(declared);
    }
}
