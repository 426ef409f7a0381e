package no.utbredt.reporting.partner;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.history.EventHistory;
import no.utbredt.reporting.history.Panel;
import no.utbredt.reporting.history.Panels;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.partner.Readiness.Certainty;
import no.utbredt.reporting.partner.Readiness.Member;
import no.utbredt.reporting.time.OsloDay;

/** Answers whether those who work together are ready together. */
public final class Partners {
    private final Panels panels;

    public Partners(Panels panels) {
        this.panels = panels;
    }

    /**
     * Those of one area, of what is known within the question's horizon.
     *
     * @param question whose group is the area; of the nation, not rolled up, in actors, of any age
     */
    public Readiness readiness(CoverageQuestion question, Known known) {
        Panel panel = panels.panel(question);
        Service service = known.services().get(question.service());
        Map<String, Set<Role>> groups = service == null ? Map.of() : service.groups();
        int structure = OsloDay.number(question.structure());
        int day = OsloDay.number(question.day());
        List<Member> members = panel.histories().stream()
                .filter(each -> isFor(each.actor(), groups, question.role(), known.registry(), structure))
                .map(each -> member(each, question, day))
                .toList();
        return new Readiness(panel.coverage(), members, panel.withheld());
    }

    /** An area may hold actors of many kinds; the service is for some of them. */
    private static boolean isFor(
            String id, Map<String, Set<Role>> groups, Role role, Registry registry, int structure) {
        return Objects.requireNonNull(registry.actor(id)).groups().stream()
                .filter(group -> group.holdsOn(structure))
                .anyMatch(group -> groups.getOrDefault(group.value(), Set.of()).contains(role));
    }

    private static Member member(EventHistory history, CoverageQuestion question, int day) {
        Mark mark = history.on(day);
        return new Member(history.actor(), mark.stage(), there(mark, question), history.onset(question.stage()));
    }

    private static Certainty there(Mark mark, CoverageQuestion question) {
        if (mark.stage().atLeast(question.stage())) {
            return Certainty.YES;
        }
        return mark.possibly(question.stage()) || mark.mayBeAnything() ? Certainty.UNKNOWN : Certainty.NO;
    }
}
