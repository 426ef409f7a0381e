package no.utbredt.reporting.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final int MOST_HORIZONS = 8;

    private final Kept<ReportName, Named> named;
    private final Map<Horizon, Oddities> odd = new ConcurrentHashMap<>();

    private Corrections(Kept<ReportName, Named> named) {
        this.named = named;
    }

    /** With whom a report names. */
    public Corrections noted(Report report) {
        if (report.replaces().isEmpty()) {
            return this;
        }
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
        if (report.replaces().isEmpty()) {
            return this;
        }
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

    /** The names of those that put the report of that name out within the horizon, in order. */
    public List<ReportName> outBy(ReportName name, Horizon horizon) {
        return namers(name, horizon).map(Report::name).sorted().toList();
    }

    /** What is odd about who names whom, within the horizon; looked for once for each of the latest horizons. */
    public Oddities oddities(Horizon horizon) {
        Oddities found = odd.get(horizon);
        if (found == null) {
            found = new Oddities(cycles(horizon), withoutSay(horizon));
            if (odd.size() >= MOST_HORIZONS) {
                odd.clear();
            }
            odd.put(horizon, found);
        }
        return found;
    }

    /**
     * What is odd.
     *
     * @param cycles the names that, directly or through each other, name themselves, in order; each name in one of them
     * @param withoutSay the reports that name one they have no say over, in order
     */
    public record Oddities(List<List<ReportName>> cycles, List<ReportName> withoutSay) {}

    private List<ReportName> withoutSay(Horizon horizon) {
        return named.all()
                .flatMap(one ->
                        one.namers().all().filter(namer -> namer.within(horizon) && !namer.mayReplace(one.name())))
                .map(Report::name)
                .distinct()
                .sorted()
                .toList();
    }

    private List<List<ReportName>> cycles(Horizon horizon) {
        return Circles.among(
                        named.all().map(Named::name).toList(),
                        name -> namers(name, horizon).map(Report::name).toList())
                .stream()
                .map(cycle -> cycle.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    /** Those that put the report of that name out. */
    private Stream<Report> namers(ReportName name, Horizon horizon) {
        @Nullable Named found = named.get(name);
        return found == null
                ? Stream.empty()
                : found.namers().all().filter(namer -> namer.within(horizon) && namer.mayReplace(name));
    }
}
