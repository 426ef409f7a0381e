package no.utbredt.reporting.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** Tells what changed, and which reports made it change. */
public final class Changes {
    private static final Comparator<Report> LATEST_FIRST = Comparator.comparing(
                    (Report report) -> report.stamp().recordedAt())
            .reversed()
            .thenComparing(Report::name);

    private final Knowledge knowledge;

    public Changes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The reports recorded from an instant on, as known within the horizon, latest first, and whose stage they changed; those that
     * may be persons left out, whose stages would tell of few (law 12).
     *
     * @param since first instant
     * @param day the day whose stages are compared
     * @param from where to go on
     * @param told whether a report may be told of
     * @param limit at most so many, at least 1
     */
    public ChangeList since(
            Instant since,
            LocalDate day,
            Horizon horizon,
            ChangesFrom from,
            BiPredicate<Report, Known> told,
            int limit) {
        return knowledge.ask(horizon, known -> {
            Latest latest = latest(since, from, report -> told.test(report, known), limit, known);
            List<Report> shown = latest.shown();
            Map<Report, List<Change.Effect>> effects = new Effects(OsloDay.number(day), known).of(shown);
            return new ChangeList(
                    latest.total(),
                    shown.stream()
                            .map(report -> new Change(report, known.place(report), open(effects.get(report), known)))
                            .toList(),
                    latest.more() ? from.after(shown) : null);
        });
    }

    private static List<Change.Effect> open(@Nullable List<Change.Effect> effects, Known known) {
        return effects == null
                ? List.of()
                : effects.stream()
                        .filter(effect -> known.disclosure().tellsOf(effect.actor()))
                        .toList();
    }

    /** @param more whether there are more than those shown */
    private record Latest(int total, List<Report> shown, boolean more) {}

    private static Latest latest(Instant since, ChangesFrom from, Predicate<Report> told, int limit, Known known) {
        TreeSet<Report> latest = new TreeSet<>(LATEST_FIRST);
        int wanted = from.passed() + limit + 1;
        int[] total = {0};
        known.reports()
                .filter(report -> !report.stamp().recordedAt().isBefore(since))
                .filter(told)
                .peek(report -> total[0]++)
                .filter(report -> !report.stamp().recordedAt().isAfter(from.at()))
                .forEach(report -> {
                    latest.add(report);
                    if (latest.size() > wanted) {
                        latest.pollLast();
                    }
                });
        List<Report> found = new ArrayList<>(latest);
        int begin = Math.min(from.passed(), found.size());
        int end = Math.min(begin + limit, found.size());
        return new Latest(total[0], List.copyOf(found.subList(begin, end)), found.size() > end);
    }
}
