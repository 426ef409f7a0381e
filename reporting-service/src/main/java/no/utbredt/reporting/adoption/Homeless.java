package no.utbredt.reporting.adoption;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.report.Report;

/** The reports of one service and role that are unplaced or set aside. */
final class Homeless {
    private final Placing placing;
    private final Supplier<Map<Reference, List<Report>>> reports;
    private final Map<Report, Placement> found = new HashMap<>();
    private final Set<Reference> outdated = new HashSet<>();
    private boolean searched;

    Homeless(Placing placing, Supplier<Map<Reference, List<Report>>> reports) {
        this.placing = placing;
        this.reports = reports;
    }

    synchronized Map<Report, Placement> all() {
        if (!searched) {
            reports.get().keySet().forEach(this::search);
            searched = true;
        }
        if (!outdated.isEmpty()) {
            found.keySet()
                    .removeIf(report -> report.says() != null
                            && outdated.contains(report.says().actor()));
            outdated.forEach(this::search);
            outdated.clear();
        }
        return found;
    }

    synchronized int unplaced() {
        return count(Placement.Unplaced.class);
    }

    synchronized int setAside() {
        return count(Placement.SetAside.class);
    }

    private int count(Class<? extends Placement> kind) {
        int count = 0;
        for (Placement placement : all().values()) {
            count += kind.isInstance(placement) ? 1 : 0;
        }
        return count;
    }

    synchronized void outdated(Reference used) {
        if (searched) {
            outdated.add(used);
        }
    }

    private void search(Reference used) {
        for (Report report : reports.get().getOrDefault(used, List.of())) {
            Placement placement = placing.place(report);
            if (placement instanceof Placement.Unplaced || placement instanceof Placement.SetAside) {
                found.put(report, placement);
            }
        }
    }
}
