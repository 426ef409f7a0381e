package no.utbredt.reporting.initiative;

import java.math.BigDecimal;
import java.util.List;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Something to be reached.
 *
 * @param id unique within its initiative
 * @param name in Norwegian
 * @param group id of the actor group it is about, or null
 * @param service catalogue id, or null
 * @param actors whom it is about, in the source's words
 * @param needs what must be true of groups for it to be reached; empty when it is not composed so
 * @param parts milestones it is made of, {@code initiative/milestone} or an id of its own initiative
 * @param dates what the sources say of when
 * @param assessments what others hold of a forecast of when
 */
public record Milestone(
        String id,
        String name,
        @Nullable String group,
        @Nullable String service,
        List<String> actors,
        List<Need> needs,
        List<String> parts,
        List<MilestoneDate> dates,
        List<ForecastAssessment> assessments) {

    public Milestone {
        actors = List.copyOf(actors);
        needs = List.copyOf(needs);
        parts = List.copyOf(parts);
        dates = List.copyOf(dates);
        assessments = List.copyOf(assessments);
    }

    /** The same with only those dates and assessments. */
    Milestone with(List<MilestoneDate> those, List<ForecastAssessment> held) {
        return new Milestone(id, name, group, service, actors, needs, parts, those, held);
    }

    /**
     * A share of a group that must have come so far.
     *
     * @param group id of the actor group
     * @param region code of the health region it is limited to, or null
     * @param service catalogue id
     * @param role which part the actors take
     * @param stage at least this stage
     * @param share per cent of the relevant actors, above 0, at most 100
     */
    public record Need(
            String group, @Nullable String region, String service, Role role, Stage stage, BigDecimal share) {}
}
