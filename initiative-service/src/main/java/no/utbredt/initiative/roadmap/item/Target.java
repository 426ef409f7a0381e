package no.utbredt.initiative.roadmap.item;

import java.util.List;
import no.utbredt.initiative.catalogue.Role;
import org.jspecify.annotations.Nullable;

/**
 * A goal in numbers, with a cited document.
 *
 * @param id unique within this list of the initiative
 * @param name in Norwegian
 * @param measure coverage or usage
 * @param service id of the service
 * @param role which side of the service, or null
 * @param stage stage that counts, for COVERAGE, or null
 * @param group id of the actor group, for COVERAGE, or null
 * @param weight what is counted, for COVERAGE, or null
 * @param indicator what is measured, for USAGE, or null
 * @param steps steps towards it
 */
public record Target(
        String id,
        String name,
        Measure measure,
        String service,
        @Nullable Role role,
        @Nullable Stage stage,
        @Nullable String group,
        @Nullable Weight weight,
        @Nullable String indicator,
        List<TargetStep> steps)
        implements Item {

    /** What a target measures. */
    public enum Measure {
        COVERAGE,
        USAGE
    }

    /** What is counted. */
    public enum Weight {
        ACTORS,
        POPULATION,
        GP_PERSONS,
        GP_LISTS,
        LISTED_PATIENTS
    }

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Target {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    @Override
    public String label() {
        return name;
    }
}
