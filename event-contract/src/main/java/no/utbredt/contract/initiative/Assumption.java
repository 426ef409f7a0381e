package no.utbredt.contract.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forutsetning with its wordings and assessments.
 *
 * @param id unique within this list of the initiative
 * @param track which track or alternative it belongs to, or null
 * @param wordings its wording, as it changed
 * @param assessments none: never assessed
 */
public record Assumption(
        String id, @Nullable String track, List<Text> wordings, List<AssumptionAssessment> assessments) {

    /** An absent list is an empty one: what an older writer left out means the same. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public Assumption {
        wordings = wordings == null ? List.of() : List.copyOf(wordings);
        assessments = assessments == null ? List.of() : List.copyOf(assessments);
    }
}
