package no.utbredt.contract.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal in numbers, with a cited document.
 *
 * @param id unique within this list of the initiative
 * @param name in Norwegian
 * @param measure coverage or usage: {@code COVERAGE} or {@code USAGE}
 * @param service id of the service
 * @param role which side of the service: {@code SOURCE} or {@code CONSUMER}, or null
 * @param stage stage that counts, for COVERAGE, a code of the schema, or null
 * @param group id of the actor group, for COVERAGE, or null
 * @param weight what is counted, for COVERAGE: {@code ACTORS}, {@code POPULATION}, {@code GP_PERSONS}, {@code
 *     GP_LISTS} or {@code LISTED_PATIENTS}, or null
 * @param indicator what is measured, for USAGE, or null
 * @param steps steps towards it
 */
public record Target(
        String id,
        String name,
        String measure,
        String service,
        @Nullable String role,
        @Nullable String stage,
        @Nullable String group,
        @Nullable String weight,
        @Nullable String indicator,
        List<TargetStep> steps) {

    /** An absent list is an empty one: what an older writer left out means the same. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public Target {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
