package no.utbredt.reporting.initiative;

import java.math.BigDecimal;
import java.util.List;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Window;
import no.utbredt.vocabulary.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A goal with a number, in one step or several.
 *
 * @param id unique within its initiative
 * @param name in Norwegian
 * @param coverage whether it is a coverage of a group; otherwise it is a usage, which is not counted here
 * @param service catalogue id
 * @param role which part the actors take, or null when not said
 * @param stage at least this stage, or null when not said
 * @param group id of the actor group, or null when not said
 * @param weight what each actor counts as, or null when not said
 * @param steps its steps, in the order of the roadmap
 */
public record Target(
        String id,
        String name,
        boolean coverage,
        String service,
        @Nullable Role role,
        @Nullable Stage stage,
        @Nullable String group,
        @Nullable Weight weight,
        List<Step> steps) {

    public Target {
        steps = List.copyOf(steps);
    }

    /** The same with only those steps. */
    Target with(List<Step> those) {
        return new Target(id, name, coverage, service, role, stage, group, weight, those);
    }

    /**
     * One step towards it.
     *
     * @param id unique within the target
     * @param value how much, in {@code unit}
     * @param percent whether {@code value} is per cent of the group's weight; otherwise a count in that weight
     * @param due by when, or null when the source does not say
     * @param written the due date as written in the roadmap, or null
     * @param wording the source's words for it, or null
     * @param reading how the words were read, in Norwegian, or null
     * @param said who set it
     */
    public record Step(
            String id,
            BigDecimal value,
            boolean percent,
            @Nullable Window due,
            @Nullable String written,
            @Nullable String wording,
            @Nullable String reading,
            Said said) {

        /** Whether the value is of a size that is reckoned with; of another nothing is told but that it stands there. */
        public boolean reckonable() {
            return Numbers.reckonable(value);
        }
    }
}
