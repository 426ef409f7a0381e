package no.utbredt.reporting.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.utbredt.reporting.actor.Predecessor;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Where an actor stands, worked out from the words of laws 1, 2, 7 and 12 alone: certain reports of no scope. */
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
                boolean tellsOfPerson = !life.restricted && !country.isOpen(before.actor());
                handed.add(tellsOfPerson ? Stage.UNKNOWN : stage(before.actor(), Math.min(day, before.day() - 1)));
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
        List<Report> holding = reports(country.holding());
        List<Report> said = reports(country.holding().named()).stream()
                .filter(report -> report.says() != null
                        && says(report).actor().value().equals(id)
                        && isHeard(report)
                        && holding.stream().noneMatch(other -> takesOut(other, report.name())))
                .toList();
        Stage stage = PlainActor.on(day, null, said).stage();
        return stage == Stage.UNKNOWN ? null : stage;
    }

    private static List<Report> reports(Upheaval country) {
        return country.said().stream()
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .toList();
    }

    private static boolean takesOut(Report report, ReportName named) {
        return report.replaces().contains(named)
                && (report.stamp().speaker() == Speaker.OPERATOR
                        || report.name().source().equals(named.source()));
    }

    /** Not a vendor nobody lets speak, nor of what only stewards say. */
    private static boolean isHeard(Report report) {
        return switch (report.stamp().speaker()) {
            case VENDOR -> report.stamp().delegation() != null && says(report).stage() != Stage.NOT_RELEVANT;
            case ACTOR -> says(report).stage() != Stage.NOT_RELEVANT;
            case OPERATOR, DOCUMENT -> true;
        };
    }

    private static Statement says(Report report) {
        return Objects.requireNonNull(report.says());
    }
}
