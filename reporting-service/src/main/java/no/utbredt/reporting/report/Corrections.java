package no.utbredt.reporting.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.time.Horizon;

/**
 * Which reports name which (law 2). A named report is out for good, even if its namer is itself named; so a cycle puts all of
 * it out. Naming may arrive before what it names.
 */
public final class Corrections {
    private final Map<ReportName, List<Report>> namers = new HashMap<>();

    /** Takes note of whom a report names. */
    public void note(Report report) {
        for (ReportName named : report.replaces()) {
            namers.computeIfAbsent(named, name -> new ArrayList<>(1)).add(report);
        }
    }

    /** Forgets a report another content took the name of. */
    public void forget(Report report) {
        for (ReportName named : report.replaces()) {
            namers.getOrDefault(named, new ArrayList<>())
                    .removeIf(namer -> namer.name().equals(report.name()));
        }
    }

    /** Whether a report of that name is out within the horizon. */
    public boolean out(ReportName name, Horizon horizon) {
        for (Report namer : namers.getOrDefault(name, List.of())) {
            if (namer.within(horizon) && namer.mayReplace(name)) {
                return true;
            }
        }
        return false;
    }

    /** The reports that name one they have no say over, within the horizon. */
    public Set<Report> withoutSay(Horizon horizon) {
        Set<Report> found = new HashSet<>();
        namers.forEach((named, reports) -> reports.stream()
                .filter(namer -> namer.within(horizon) && !namer.mayReplace(named))
                .forEach(found::add));
        return found;
    }

    /** The sets of names that, directly or through each other, name themselves within the horizon. */
    public Set<Set<ReportName>> cycles(Horizon horizon) {
        Set<Set<ReportName>> found = new HashSet<>();
        for (ReportName name : namers.keySet()) {
            Set<ReportName> reached = namersOf(name, horizon);
            if (reached.contains(name)) {
                reached.removeIf(other -> !namersOf(other, horizon).contains(name));
                found.add(Set.copyOf(reached));
            }
        }
        return found;
    }

    private Set<ReportName> namersOf(ReportName name, Horizon horizon) {
        Set<ReportName> reached = new HashSet<>();
        List<ReportName> ahead = new ArrayList<>(List.of(name));
        while (!ahead.isEmpty()) {
            ReportName next = ahead.removeLast();
            for (Report namer : namers.getOrDefault(next, List.of())) {
                if (namer.within(horizon) && namer.mayReplace(next) && reached.add(namer.name())) {
                    ahead.add(namer.name());
                }
            }
        }
        return reached;
    }
}
