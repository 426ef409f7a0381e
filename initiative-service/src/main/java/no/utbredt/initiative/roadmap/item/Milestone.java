package no.utbredt.initiative.roadmap.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be reached, with every date the sources gave it.
 *
 * @param id unique within this list of the initiative
 * @param name in Norwegian
 * @param group id of the actor group, or null
 * @param service id of the service, or null
 * @param actors actors it concerns, by name
 * @param composite reached only when all of these are
 * @param parts milestones it consists of, as initiative/milestone
 * @param dates what the sources say; the first planned one is the original
 * @param assessments what others hold of a forecast of when
 */
public record Milestone(
        String id,
        String name,
        @Nullable String group,
        @Nullable String service,
        List<String> actors,
        List<Part> composite,
        List<String> parts,
        List<MilestoneDate> dates,
        List<ForecastAssessment> assessments)
        implements Item {

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Milestone {
        actors = actors == null ? List.of() : List.copyOf(actors);
        composite = composite == null ? List.of() : List.copyOf(composite);
        parts = parts == null ? List.of() : List.copyOf(parts);
        dates = dates == null ? List.of() : List.copyOf(dates);
        assessments = assessments == null ? List.of() : List.copyOf(assessments);
    }

    @Override
    public String label() {
        return name;
    }
}
