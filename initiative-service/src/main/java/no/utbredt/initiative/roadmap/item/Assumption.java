package no.utbredt.initiative.roadmap.item;

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
public record Assumption(String id, @Nullable String track, List<Text> wordings, List<AssumptionAssessment> assessments)
        implements Item {

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Assumption {
        wordings = wordings == null ? List.of() : List.copyOf(wordings);
        assessments = assessments == null ? List.of() : List.copyOf(assessments);
    }

    @Override
    public String label() {
        return wordings.isEmpty() ? id : wordings.getFirst().text();
    }
}
