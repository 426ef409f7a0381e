package no.utbredt.reporting.report;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import no.utbredt.reporting.kept.Kept;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * Which reports name which (law 2). A named report is out for good, even if its namer is itself named; so a cycle puts all of
 * it out. Naming may arrive before what it names. It never changes: noting a report makes another one.
 */
public final class Corrections {
    /** Nobody names anybody. */
    public static final Corrections NONE = new Corrections(Kept.by(Named::name, ReportName::unforeseeable));

    private record Named(ReportName name, Kept<ReportName, Report> namers) {}

    private final Kept<ReportName, Named> named;

    private Corrections(Kept<ReportName, Named> named) {
        this.named = named;
    }

    /** With whom a report names. */
    public Corrections noted(Report report) {
        Kept<ReportName, Named> noted = named;
        for (ReportName name : report.replaces()) {
            Named before = noted.get(name);
            Kept<ReportName, Report> namers = before == null ? Report.keptByName() : before.namers();
            noted = noted.with(new Named(name, namers.with(report)));
        }
        return new Corrections(noted);
    }

    /** Without a report another content took the name of. */
    public Corrections forgotten(Report report) {
        Kept<ReportName, Named> left = named;
        for (ReportName name : report.replaces()) {
            Named before = left.get(name);
            if (before != null) {
                left = left.with(new Named(name, before.namers().without(report.name())));
            }
        }
        return new Corrections(left);
    }

    /** Whether a report of that name is out within the horizon. */
    public boolean out(ReportName name, Horizon horizon) {
        return namers(name, horizon).anyMatch(namer -> true);
    }

    /** The reports that name one they have no say over, within the horizon. */
    public Set<Report> withoutSay(Horizon horizon) {
        Set<Report> found = new HashSet<>();
        named.all()
                .forEach(one -> one.namers()
                        .all()
                        .filter(namer -> namer.within(horizon) && !namer.mayReplace(one.name()))
                        .forEach(found::add));
        return found;
    }

    /** The sets of names that, directly or through each other, name themselves within the horizon; each name in one of them. */
    public Set<Set<ReportName>> cycles(Horizon horizon) {
        return Circles.among(
                named.all().map(Named::name).toList(),
                name -> namers(name, horizon).map(Report::name).toList());
    }

    /** Those that put the report of that name out. */
    private Stream<Report> namers(ReportName name, Horizon horizon) {
        @Nullable Named found = named.get(name);
        return found == null
                ? Stream.empty()
                : found.namers().all().filter(namer -> namer.within(horizon) && namer.mayReplace(name));
    }
}
