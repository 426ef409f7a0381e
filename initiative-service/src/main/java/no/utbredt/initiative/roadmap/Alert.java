package no.utbredt.initiative.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.utbredt.initiative.roadmap.item.Milestone;
import no.utbredt.initiative.roadmap.item.MilestoneDate;
import no.utbredt.initiative.roadmap.item.Status;
import no.utbredt.vocabulary.promise.Course;
import no.utbredt.vocabulary.promise.Slip;

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

    /**
     * Every milestone that is not reached, is certainly later than first planned and touches somebody. Who is over is touched by
     * nothing (law 10).
     */
    public static List<Alert> of(Roadmap roadmap, LocalDate today) {
        Graph graph = Graph.of(roadmap.initiatives().values()).only(edge -> waits(edge, roadmap, today));
        List<Alert> alerts = new ArrayList<>();
        for (Initiative initiative : roadmap.initiatives().values()) {
            Map<String, List<Graph.Edge>> touched = graph.touchedBy(initiative.id());
            for (Milestone milestone : initiative.milestones()) {
                Course<MilestoneDate> course = Courses.of(milestone, roadmap.sources());
                Slip slip = course.slip();
                boolean over = course.on(today).isOver();
                if (!over && slip != null && slip.isLater() && !touched.isEmpty()) {
                    alerts.add(new Alert(initiative.id(), milestone.id(), milestone.name(), slip, touched));
                }
            }
        }
        return alerts;
    }

    /** Whether what depends there is neither ended nor reached. */
    private static boolean waits(Graph.Edge edge, Roadmap roadmap, LocalDate today) {
        Initiative waiting = roadmap.initiatives().get(edge.from());
        String milestone = edge.dependency().ofMilestone();
        if (waiting == null || Wanted.standing(waiting, roadmap.sources()) == Status.Standing.ENDED) {
            return false;
        }
        List<Milestone> meant = waiting.milestones().stream()
                .filter(each -> milestone == null || milestone.equals(each.id()))
                .toList();
        return meant.isEmpty()
                || meant.stream()
                        .anyMatch(each ->
                                !Courses.of(each, roadmap.sources()).on(today).isOver());
    }
}
