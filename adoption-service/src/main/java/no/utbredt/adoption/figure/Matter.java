package no.utbredt.adoption.figure;

import java.util.List;
import no.utbredt.adoption.report.Role;
import no.utbredt.adoption.report.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is about.
 *
 * @param service catalogue id
 * @param role which side of the service
 * @param group id of the actor group it speaks of
 * @param subset which part of the group, or null for all of it
 * @param stage the stage it counts (at least), or null where it counts no stage
 * @param scopes scope codes it is limited to; empty means not limited
 */
public record Matter(
        String service,
        Role role,
        String group,
        @Nullable Subset subset,
        @Nullable Stage stage,
        List<String> scopes) {

    public Matter {
        scopes = List.copyOf(scopes);
    }
}
