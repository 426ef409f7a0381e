package no.utbredt.reporting.page;

import java.util.List;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.figure.web.Told;
import no.utbredt.reporting.finding.web.DisagreementBody;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One service with one group: how far, who is missing, where, what others published, and who disagrees.
 *
 * @param groups the groups to choose from
 * @param group the one shown, or null when the service is tied to none
 * @param national the group's coverage, or null without a group
 * @param stages the group by stage, furthest first, without those nobody is at
 * @param withheld whether the members may be persons
 * @param counties the coverage by county
 * @param contradictions figures of this service and group that contradict something
 * @param disagreements reports of this service that cannot both be right
 */
public record ServicePage(
        String id,
        String name,
        String solution,
        Role role,
        List<Choice> groups,
        @Nullable Choice group,
        @Nullable CellView national,
        List<StageRow> stages,
        boolean withheld,
        List<AreaRow> counties,
        List<Told> contradictions,
        List<DisagreementBody> disagreements) {

    /** A group in a role to look at. */
    public record Choice(String id, Role role, String name) {}

    /**
     * Actors at one stage.
     *
     * @param count how many, as written
     * @param thousandths its part of the group, for a bar
     * @param reached whether it counts for the stage asked for
     * @param names who, or empty when withheld
     */
    public record StageRow(Stage stage, String count, long thousandths, boolean reached, List<String> names) {}

    /** One area. */
    public record AreaRow(@Nullable String name, CellView cell) {}
}
