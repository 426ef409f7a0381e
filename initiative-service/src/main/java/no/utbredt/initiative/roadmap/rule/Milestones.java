package no.utbredt.initiative.roadmap.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.roadmap.Courses;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.item.Milestone;
import no.utbredt.initiative.roadmap.item.MilestoneDate;
import no.utbredt.initiative.time.ImpreciseDate;

/** A milestone comes forward only for a reason, and consists of milestones that exist. */
final class Milestones {

    private Milestones() {}

    static List<Objection> objections(Initiative initiative, Roadmap roadmap) {
        List<Objection> found = new ArrayList<>();
        for (int i = 0; i < initiative.milestones().size(); i++) {
            Milestone milestone = initiative.milestones().get(i);
            beforeOriginal("/milestones/" + i, milestone, roadmap, found);
            parts("/milestones/" + i, milestone, roadmap, found);
        }
        return found;
    }

    private static void beforeOriginal(String pointer, Milestone milestone, Roadmap roadmap, List<Objection> found) {
        MilestoneDate original = Courses.of(milestone, roadmap.sources()).originalSaid();
        if (original == null) {
            return;
        }
        ImpreciseDate first = Objects.requireNonNull(original.date());
        for (int i = 0; i < milestone.dates().size(); i++) {
            MilestoneDate later = milestone.dates().get(i);
            ImpreciseDate date = later.date();
            if (later.kind() == MilestoneDate.Kind.PLANNED
                    && date != null
                    && date.last().isBefore(first.first())
                    && later.reason() == null) {
                String expected = "a date from " + first + " on, or a reason";
                found.add(
                        new Objection(Fault.BEFORE_ORIGINAL, pointer + "/dates/" + i + "/date", date.text(), expected));
            }
        }
    }

    private static void parts(String pointer, Milestone milestone, Roadmap roadmap, List<Objection> found) {
        for (int i = 0; i < milestone.parts().size(); i++) {
            String part = milestone.parts().get(i);
            if (!exists(part, roadmap)) {
                found.add(new Objection(
                        Fault.UNKNOWN_MILESTONE,
                        pointer + "/parts/" + i,
                        part,
                        "initiative/milestone of a milestone that exists"));
            }
        }
    }

    private static boolean exists(String part, Roadmap roadmap) {
        int slash = part.indexOf('/');
        Initiative owner = slash < 0 ? null : roadmap.initiatives().get(part.substring(0, slash));
        return owner != null
                && owner.milestones().stream()
                        .anyMatch(milestone -> milestone.id().equals(part.substring(slash + 1)));
    }
}
