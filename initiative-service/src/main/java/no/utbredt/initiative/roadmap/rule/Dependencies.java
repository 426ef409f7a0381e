package no.utbredt.initiative.roadmap.rule;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.roadmap.Graph;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.item.Dependency;

/** Nothing waits hard for itself. */
final class Dependencies {

    private Dependencies() {}

    static List<Objection> objections(Initiative initiative, Roadmap roadmap) {
        List<Objection> found = new ArrayList<>();
        List<String> cycle =
                Graph.of(roadmap.with(initiative).initiatives().values()).hardCycle(initiative.id());
        for (int i = 0; i < initiative.dependencies().size(); i++) {
            Dependency dependency = initiative.dependencies().get(i);
            String pointer = "/dependencies/" + i;
            if (!cycle.isEmpty() && dependency.hard() && cycle.get(1).equals(dependency.onInitiative())) {
                found.add(new Objection(
                        Fault.HARD_CYCLE,
                        pointer + "/onInitiative",
                        String.join(" → ", cycle),
                        "one of these dependencies to be soft, or left out"));
            }
            if (dependency.ofMilestone() != null && !has(initiative, dependency.ofMilestone())) {
                found.add(new Objection(
                        Fault.UNKNOWN_MILESTONE,
                        pointer + "/ofMilestone",
                        dependency.ofMilestone(),
                        "id of a milestone of this initiative"));
            }
        }
        return found;
    }

    private static boolean has(Initiative initiative, String milestone) {
        return initiative.milestones().stream().anyMatch(known -> known.id().equals(milestone));
    }
}
