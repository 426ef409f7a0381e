package no.utbredt.reporting.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.StartBasis;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where reports put one actor, worked out from the words of the laws alone and without any thought of speed: what the fold is
 * held against. It knows neither succession nor figures nor delegations.
 *
 * @param stage what certainly is
 * @param possible all it may be
 * @param limited whether something certain is said, of some scope only
 */
record PlainActor(Stage stage, Set<Stage> possible, boolean limited) {
    private static final List<Stage> WAY_UP = List.of(
            Stage.INTERESTED,
            Stage.PREPARING,
            Stage.COMMITTED,
            Stage.TECHNICALLY_READY,
            Stage.PILOTING,
            Stage.AVAILABLE,
            Stage.INTRODUCED,
            Stage.IN_USE);
    /** Latest valid from, then stated at, then rank, then name: the last wins. */
    private static final Comparator<Report> ORDER = Comparator.comparingInt(PlainActor::last)
            .thenComparingInt(report -> report.statedAt().last())
            .thenComparing(report -> report.stamp().speaker())
            .thenComparing(report -> report.name().source())
            .thenComparing(report -> report.name().id());

    static PlainActor on(int day, @Nullable String scope, List<Report> reports) {
        PlainActor told = told(day, scope, reports);
        return scope != null || told.limited()
                ? new PlainActor(told.stage(), told.possible(), false)
                : orWithinScopes(told, day, reports);
    }

    private static PlainActor orWithinScopes(PlainActor whole, int day, List<Report> reports) {
        Set<Stage> possible = EnumSet.copyOf(whole.possible());
        boolean limited = false;
        Set<String> scopes = new TreeSet<>();
        reports.forEach(report -> scopes.addAll(says(report).scopes()));
        for (String some : scopes) {
            PlainActor part = told(day, some, reports);
            possible.addAll(part.possible());
            limited |= part.limited();
        }
        return new PlainActor(Stage.UNKNOWN, possible, limited);
    }

    private static PlainActor told(int day, @Nullable String scope, List<Report> reports) {
        return within(
                day, reports.stream().filter(report -> speaksOf(scope, report)).toList());
    }

    private static boolean speaksOf(@Nullable String scope, Report report) {
        Set<String> limits = says(report).scopes();
        return limits.isEmpty() || (scope != null && limits.contains(scope));
    }

    /** Limited here says that something certain is told at all. */
    private static PlainActor within(int day, List<Report> heard) {
        List<Report> sure = heard.stream()
                .filter(report -> sure(report, heard) && last(report) <= day)
                .sorted(ORDER)
                .toList();
        List<Report> unsure = heard.stream()
                .filter(report -> first(report) <= day && !sure.contains(report))
                .toList();
        @Nullable Report decided = null;
        List<Report> weaker = new ArrayList<>();
        for (Report report : sure) {
            if (decided == null || moves(report, decided)) {
                decided = report;
                weaker.clear();
            } else {
                weaker.removeIf(before -> wayUp(before) <= wayUp(report));
                weaker.add(report);
            }
        }
        Set<Stage> possible =
                EnumSet.of(decided == null ? Stage.UNKNOWN : says(decided).stage());
        weaker.forEach(report -> possible.add(says(report).stage()));
        for (Report report : unsure) {
            if (decided == null
                    || ORDER.compare(report, decided) > 0
                    || readAlsoAs(report, decided)
                    || weaker.stream().anyMatch(other -> readAlsoAs(report, other))) {
                possible.add(says(report).stage());
            }
        }
        return new PlainActor(decided == null ? Stage.UNKNOWN : says(decided).stage(), possible, decided != null);
    }

    private static boolean moves(Report report, Report before) {
        boolean words = says(report).basis() == StartBasis.STARTED
                || report.replaces().stream().anyMatch(report::mayReplace);
        return words || wayUp(report) < 0 || wayUp(before) < 0 || wayUp(report) >= wayUp(before);
    }

    private static int wayUp(Report report) {
        return WAY_UP.indexOf(says(report).stage());
    }

    /** Certain, and not contradicted as surely by its own document. */
    private static boolean sure(Report report, List<Report> heard) {
        return says(report).certain()
                && heard.stream().noneMatch(other -> says(other).certain() && readAlsoAs(other, report));
    }

    private static boolean readAlsoAs(Report other, Report report) {
        return report.stamp().speaker() == Speaker.DOCUMENT
                && other.stamp().speaker() == Speaker.DOCUMENT
                && other.name().source().equals(report.name().source())
                && says(other).stage() != says(report).stage()
                && first(other) <= last(report)
                && first(report) <= last(other);
    }

    private static int first(Report report) {
        return says(report).since().first();
    }

    /** Nobody says in October what began in November. */
    private static int last(Report report) {
        return Math.min(says(report).since().last(), report.statedAt().last());
    }

    private static Statement says(Report report) {
        return Objects.requireNonNull(report.says());
    }
}
