package no.utbredt.reporting.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.OsloDay;

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
     * The reports recorded from an instant on, as known within the horizon, latest first.
     *
     * @param since first instant
     * @param day the day whose stages are compared
     * @param limit at most so many, at least 0
     */
    public List<Change> since(Instant since, LocalDate day, Horizon horizon, int limit) {
        return knowledge.ask(
                horizon,
                known -> latest(since, limit, known).stream()
                        .map(report -> new Change(report, known.place(report), effects(report, day, known)))
                        .toList());
    }

    private static Collection<Report> latest(Instant since, int limit, Known known) {
        TreeSet<Report> latest = new TreeSet<>(LATEST_FIRST);
        known.reports().stream()
                .filter(report -> !report.stamp().recordedAt().isBefore(since))
                .forEach(report -> {
                    latest.add(report);
                    if (latest.size() > limit) {
                        latest.pollLast();
                    }
                });
        return latest;
    }

    private static List<Change.Effect> effects(Report report, LocalDate day, Known known) {
        Instant recordedAt = report.stamp().recordedAt();
        Known before = known.within(new Horizon(recordedAt, known.horizon().statedBy()));
        Known after = known.within(
                new Horizon(recordedAt.plusNanos(1), known.horizon().statedBy()));
        List<Change.Effect> effects = new ArrayList<>();
        touched(report, known).forEach(one -> effect(one, OsloDay.number(day), before, after, effects));
        return effects;
    }

    /** The report itself and those it put out. */
    private static Stream<Report> touched(Report report, Known known) {
        return Stream.concat(
                Stream.of(report),
                report.replaces().stream().sorted().map(known::report).flatMap(Stream::ofNullable));
    }

    private static void effect(Report report, int day, Known before, Known after, List<Change.Effect> effects) {
        Statement says = report.says();
        if (says == null) {
            return;
        }
        List<String> meant = after.registry().resolve(says.actor(), report.statedAt());
        if (meant.size() == 1) {
            String actor = meant.getFirst();
            Stage was = stage(before.adoptionsOnce(says.service(), says.role()), actor, day);
            Stage is = stage(after.adoptionsOnce(says.service(), says.role()), actor, day);
            Change.Effect effect = new Change.Effect(actor, says.service(), was, is);
            if (was != is && !effects.contains(effect)) {
                effects.add(effect);
            }
        }
    }

    private static Stage stage(Adoptions adoptions, String actor, int day) {
        return adoptions.standing(actor, day, null).stage();
    }
}
