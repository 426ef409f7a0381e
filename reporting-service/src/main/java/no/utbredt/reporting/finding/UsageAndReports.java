package no.utbredt.reporting.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Courses;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.usage.UsageLine;
import no.utbredt.reporting.usage.Usages;

/**
 * Usage held against stages, of those who may be told of: what is used was taken into use, and what is in use is used. Only services
 * are looked at of which anybody tells usage; where nobody does, its lack says nothing.
 */
record UsageAndReports(Known known, int day, Map<String, Map<String, ReportName>> used) {

    /** @param day epoch day on which stages are looked at */
    static UsageAndReports of(Known known, int day) {
        Map<String, Map<String, ReportName>> used = new TreeMap<>();
        for (UsageLine line : Usages.of(known, Usages.Question.ALL)) {
            Map<String, ReportName> actors = used.computeIfAbsent(line.key().service(), service -> new TreeMap<>());
            if (line.shown().says().volume() > 0) {
                actors.put(line.key().actor(), line.shown().name());
            }
        }
        return new UsageAndReports(known, day, used);
    }

    /** Usage of those of whom no report speaks in any role, the newest month of each, by service and actor. */
    List<Finding> usageWithoutReport() {
        List<Finding> found = new ArrayList<>();
        used.forEach((service, actors) -> {
            List<Courses> courses = roles(service).stream()
                    .map(role -> known.adoptions(service, role).reported())
                    .toList();
            actors.forEach((actor, usage) -> {
                if (courses.stream().allMatch(of -> mark(of, actor).equals(Mark.UNKNOWN))) {
                    found.add(new Finding(Finding.Kind.USAGE_WITHOUT_REPORT, service + " " + actor, List.of(usage)));
                }
            });
        });
        return found;
    }

    /** Reports of those in use of whom no volume above nought is known, by service and actor. */
    List<Finding> inUseWithoutUsage() {
        List<Finding> found = new ArrayList<>();
        used.forEach((service, actors) -> roles(service).forEach(role -> {
            Adoptions adoptions = known.adoptions(service, role);
            Courses courses = adoptions.reported();
            for (String actor : known.registry().ids()) {
                if (!actors.containsKey(actor)
                        && mark(courses, actor).stage() == Stage.IN_USE
                        && known.disclosure().tellsOf(actor)) {
                    adoptions.reported(actor, day, null).behind().stream()
                            .limit(1)
                            .forEach(name -> found.add(
                                    Finding.of(Finding.Kind.IN_USE_WITHOUT_USAGE, service, role, actor, name)));
                }
            }
        }));
        return found;
    }

    private Set<Role> roles(String service) {
        return new TreeSet<>(known.spokenOf().getOrDefault(service, Set.of()));
    }

    private Mark mark(Courses courses, String actor) {
        return courses.markOn(known.registry().number(actor), day);
    }
}
