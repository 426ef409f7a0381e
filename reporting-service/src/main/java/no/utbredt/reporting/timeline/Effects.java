package no.utbredt.reporting.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.knowledge.Onward;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;

/**
 * Whose stage reports changed when they were recorded: gone through once, in the order of their recording.
 *
 * @param day the epoch day whose stages are compared
 */
record Effects(int day, Known known) {

    /** Somebody a report may have moved. */
    private record Moved(Report report, Statement says, String actor, Stage before) {}

    Map<Report, List<Change.Effect>> of(List<Report> reports) {
        TreeMap<Instant, List<Report>> byInstant = new TreeMap<>();
        reports.forEach(report -> byInstant
                .computeIfAbsent(report.stamp().recordedAt(), at -> new ArrayList<>())
                .add(report));
        Map<Report, List<Change.Effect>> effects = new HashMap<>();
        if (!byInstant.isEmpty()) {
            Onward onward = known.within(until(byInstant.firstKey())).onward();
            byInstant.forEach((at, recorded) -> at(at, recorded, onward, effects));
        }
        return effects;
    }

    private void at(Instant at, List<Report> recorded, Onward onward, Map<Report, List<Change.Effect>> effects) {
        onward.to(until(at), List.of());
        Registry after = known.within(until(at.plusNanos(1))).registry();
        List<Moved> moved = new ArrayList<>();
        List<Report> touched = new ArrayList<>();
        for (Report report : recorded) {
            touched(report).forEach(one -> {
                touched.add(one);
                moved(report, one, after, onward, moved);
            });
        }
        onward.to(until(at.plusNanos(1)), touched);
        for (Moved one : moved) {
            Stage is = stage(one.says(), one.actor(), onward);
            var effect = new Change.Effect(one.actor(), one.says().service(), one.before(), is);
            List<Change.Effect> its = effects.computeIfAbsent(one.report(), report -> new ArrayList<>());
            if (is != one.before() && !its.contains(effect)) {
                its.add(effect);
            }
        }
    }

    private Horizon until(Instant before) {
        return new Horizon(before, known.horizon().statedBy());
    }

    /** The report itself and those it put out. */
    private Stream<Report> touched(Report report) {
        return Stream.concat(
                Stream.of(report),
                report.replaces().stream().sorted().map(known::report).flatMap(Stream::ofNullable));
    }

    private void moved(Report cause, Report one, Registry after, Onward before, List<Moved> moved) {
        Statement says = one.says();
        List<String> meant = says == null ? List.of() : after.resolve(says.actor(), one.statedAt());
        if (says != null && meant.size() == 1) {
            String actor = meant.getFirst();
            moved.add(new Moved(cause, says, actor, stage(says, actor, before)));
        }
    }

    private Stage stage(Statement says, String actor, Onward onward) {
        return onward.adoptions(says.service(), says.role())
                .standing(actor, day, null)
                .stage();
    }
}
