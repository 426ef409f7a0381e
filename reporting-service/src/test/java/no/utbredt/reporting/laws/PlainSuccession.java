package no.utbredt.reporting.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.utbredt.reporting.actor.Predecessor;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Where an actor stands, worked out from the words of law 7 alone: certain reports of no scope, each of a beginning. */
record PlainSuccession(Upheaval country) {

    Stage stage(String id, int day) {
        Stage own = own(id, day);
        return own == null ? inherited(country.lives().get(id), day) : own;
    }

    private Stage inherited(Life life, int day) {
        List<Stage> handed = new ArrayList<>();
        for (Predecessor before : life.predecessors) {
            boolean later = day < before.day() && life.exists(day);
            if (!later) {
                handed.add(stage(before.actor(), Math.min(day, before.day() - 1)));
                if (life.exists(before.day() - 1)) {
                    handed.add(Stage.UNKNOWN);
                }
            }
        }
        return handed.stream().reduce(PlainSuccession::lower).orElse(Stage.UNKNOWN);
    }

    private static Stage lower(Stage one, Stage other) {
        if (one == Stage.UNKNOWN || other == Stage.UNKNOWN) {
            return Stage.UNKNOWN;
        }
        if (one == Stage.NOT_RELEVANT || other == Stage.NOT_RELEVANT) {
            return one == Stage.NOT_RELEVANT ? other : one;
        }
        return one.reach() <= other.reach() ? one : other;
    }

    private @Nullable Stage own(String id, int day) {
        Set<ReportName> out = country.said().stream()
                .filter(Report.class::isInstance)
                .flatMap(each -> ((Report) each).replaces().stream())
                .collect(Collectors.toSet());
        return country.named().said().stream()
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .filter(report -> report.says() != null && !out.contains(report.name()))
                .filter(report -> says(report).actor().value().equals(id)
                        && says(report).since().last() <= day)
                .max(Comparator.comparingInt(
                                (Report report) -> says(report).since().last())
                        .thenComparing(report -> report.name().id()))
                .map(report -> says(report).stage())
                .orElse(null);
    }

    private static Statement says(Report report) {
        return Objects.requireNonNull(report.says());
    }
}
