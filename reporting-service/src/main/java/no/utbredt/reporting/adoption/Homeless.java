package no.utbredt.reporting.adoption;

import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import no.utbredt.reporting.kept.Listing;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Spoken;

/** The reports of one service and role that are unplaced or set aside. Guarded by the lock of {@link Adoptions};
 * what it answers is not. */
public final class Homeless {
    /**
     * One of them.
     *
     * @param placement unplaced or set aside, with why
     */
    public record Found(Report report, Placement placement) {}

    private final Supplier<Placing> placing;
    private final Supplier<Spoken> reports;
    private final NavigableMap<ReportName, Found> unplaced = new ConcurrentSkipListMap<>();
    private final NavigableMap<ReportName, Found> setAside = new ConcurrentSkipListMap<>();
    private int unplacedCount;
    private int setAsideCount;
    private boolean looked;

    Homeless(Supplier<Placing> placing, Supplier<Spoken> reports) {
        this.placing = placing;
        this.reports = reports;
    }

    /** Those that are unplaced, by name. It may be read under no lock and then tells what comes and goes meanwhile, or not. */
    Listing<Found> unplaced() {
        lookAtAll();
        return new Listing<>(unplacedCount, passed -> unplaced.values().stream().skip(passed));
    }

    /** Those that are set aside, in the same way. */
    Listing<Found> setAside() {
        lookAtAll();
        return new Listing<>(setAsideCount, passed -> setAside.values().stream().skip(passed));
    }

    private void lookAtAll() {
        if (!looked) {
            looked = true;
            Spoken spoken = reports.get();
            spoken.references().forEach(used -> spoken.by(used).forEach(this::look));
        }
    }

    void touched(Report report) {
        if (looked) {
            forget(report);
            if (report.says() != null && reports.get().holds(report.says().actor(), report)) {
                look(report);
            }
        }
    }

    private void look(Report report) {
        Placement placement = placing.get().place(report);
        Found found = new Found(report, placement);
        if (placement instanceof Placement.Unplaced) {
            unplacedCount += unplaced.put(report.name(), found) == null ? 1 : 0;
        } else if (placement instanceof Placement.SetAside) {
            setAsideCount += setAside.put(report.name(), found) == null ? 1 : 0;
        }
    }

    /** This content of it; another one of the same name stays. */
    private void forget(Report report) {
        unplacedCount -= removed(unplaced, report);
        setAsideCount -= removed(setAside, report);
    }

    private static int removed(NavigableMap<ReportName, Found> some, Report report) {
        Found before = some.get(report.name());
        if (before == null || !before.report().equals(report)) {
            return 0;
        }
        some.remove(report.name());
        return 1;
    }
}
