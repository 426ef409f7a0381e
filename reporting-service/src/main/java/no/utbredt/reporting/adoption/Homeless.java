package no.utbredt.reporting.adoption;

import java.util.function.Supplier;
import no.utbredt.reporting.kept.Kept;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Spoken;
import org.jspecify.annotations.Nullable;

/** The reports of one service and role that are unplaced or set aside. Guarded by the lock of {@link Adoptions}. */
public final class Homeless {
    /**
     * One of them.
     *
     * @param placement unplaced or set aside, with why
     */
    public record Found(Report report, Placement placement) {}

    private final Supplier<Placing> placing;
    private final Supplier<Spoken> reports;
    private @Nullable Kept<ReportName, Found> known;
    private int unplaced;

    Homeless(Supplier<Placing> placing, Supplier<Spoken> reports) {
        this.placing = placing;
        this.reports = reports;
    }

    /** All of them; what is given never changes. */
    Kept<ReportName, Found> all() {
        Kept<ReportName, Found> found = known;
        if (found == null) {
            found = Kept.by(one -> one.report().name(), ReportName::unforeseeable);
            known = found;
            Spoken spoken = reports.get();
            spoken.references().forEach(used -> spoken.by(used).forEach(this::look));
        }
        return known == null ? found : known;
    }

    int unplaced() {
        all();
        return unplaced;
    }

    int setAside() {
        return all().size() - unplaced;
    }

    void touched(Report report) {
        if (known != null) {
            forget(report);
            if (report.says() != null && reports.get().holds(report.says().actor(), report)) {
                look(report);
            }
        }
    }

    private void look(Report report) {
        Placement placement = placing.get().place(report);
        boolean isUnplaced = placement instanceof Placement.Unplaced;
        if (known != null && (isUnplaced || placement instanceof Placement.SetAside)) {
            known = known.with(new Found(report, placement));
            unplaced += isUnplaced ? 1 : 0;
        }
    }

    /** This content of it; another one of the same name stays. */
    private void forget(Report report) {
        Found before = known == null ? null : known.get(report.name());
        if (known != null && before != null && before.report().equals(report)) {
            known = known.without(report.name());
            unplaced -= before.placement() instanceof Placement.Unplaced ? 1 : 0;
        }
    }
}
