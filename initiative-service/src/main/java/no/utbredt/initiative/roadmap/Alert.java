package no.utbredt.initiative.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.utbredt.initiative.roadmap.item.Milestone;
import no.utbredt.initiative.time.Slip;

/**
 * A milestone that has slipped, and who is touched by that. Nobody's dates are moved.
 *
 * @param initiative whose milestone it is
 * @param milestone id of the milestone
 * @param name its name
 * @param slip by how many days
 * @param touched who depends on the initiative, nearest first, with the way there
 */
public record Alert(
        String initiative, String milestone, String name, Slip slip, Map<String, List<Graph.Edge>> touched) {

    /** Every milestone that is certainly later than first planned and touches somebody. */
    public static List<Alert> of(Roadmap roadmap) {
        Graph graph = Graph.of(roadmap.initiatives().values());
        List<Alert> alerts = new ArrayList<>();
        for (Initiative initiative : roadmap.initiatives().values()) {
            Map<String, List<Graph.Edge>> touched = graph.touchedBy(initiative.id());
            for (Milestone milestone : initiative.milestones()) {
                Slip slip = Course.of(milestone, roadmap.sources()).slip();
                if (slip != null && slip.isLater() && !touched.isEmpty()) {
                    alerts.add(new Alert(initiative.id(), milestone.id(), milestone.name(), slip, touched));
                }
            }
        }
        return alerts;
    }
}
