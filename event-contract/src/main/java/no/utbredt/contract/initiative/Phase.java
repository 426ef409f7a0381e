package no.utbredt.contract.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phase of a group, and of a service version where told, on the value chain.
 *
 * @param id unique within this list of the initiative
 * @param group id of the actor group
 * @param service id of the service or version, or null
 * @param scope which part, for example Trinn A, or null
 * @param statements what the sources say
 */
public record Phase(
        String id,
        String group,
        @Nullable String service,
        @Nullable String scope,
        List<PhaseStatement> statements) {

    /** An absent list is an empty one: what an older writer left out means the same. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public Phase {
        statements = statements == null ? List.of() : List.copyOf(statements);
    }
}
