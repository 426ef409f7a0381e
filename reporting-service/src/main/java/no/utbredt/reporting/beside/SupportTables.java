package no.utbredt.reporting.beside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.utbredt.reporting.beside.SupportTable.Row;
import no.utbredt.reporting.beside.SupportTable.Waiting;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Support.State;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.support.SystemStates;
import no.utbredt.reporting.time.OsloDay;

/** Answers whether what EHR systems have available is taken into use by those who run them. */
public final class SupportTables {
    private static final Comparator<Row> BY_SYSTEM = Comparator.comparing(row -> Objects.toString(row.system(), ""));

    private final Coverage coverage;

    public SupportTables(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The answer, each member for itself, of what is known within the question's horizon. */
    public SupportTable answer(CoverageQuestion question, Known known) {
        CoverageAnswer answer = coverage.answer(question.cut(Cut.SYSTEM));
        var states = new SystemStates(
                known,
                question.service(),
                question.role(),
                OsloDay.number(question.day()),
                OsloDay.number(question.structure()));
        boolean withheld = question.keepsBack(known);
        return new SupportTable(answer, rows(answer, states), waiting(question, states, known, withheld), withheld);
    }

    private static List<Row> rows(CoverageAnswer answer, SystemStates states) {
        List<Row> rows = new ArrayList<>();
        Set<String> told = states.told();
        for (Cell cell : answer.cells()) {
            String system = cell.area().code();
            rows.add(
                    system == null
                            ? new Row(null, null, null, State.UNKNOWN, cell)
                            : new Row(system, cell.area().name(), states.vendor(system), states.of(system), cell));
            told.remove(Objects.toString(system, ""));
        }
        if (answer.cells().stream().noneMatch(cell -> cell.outcome() instanceof Outcome.Suppressed)) {
            told.forEach(system ->
                    rows.add(new Row(system, states.name(system), states.vendor(system), states.of(system), null)));
        }
        rows.sort(BY_SYSTEM);
        return rows;
    }

    private List<Waiting> waiting(CoverageQuestion question, SystemStates states, Known known, boolean withheld) {
        if (withheld && !known.insight().any()) {
            return List.of();
        }
        return coverage.roster(question).entries().stream()
                .filter(entry -> !withheld || known.insight().into(entry.actor()))
                .filter(entry -> isKnownNotToBe(entry.standing().stage(), question.stage()))
                .map(entry -> waiting(entry, states, known, OsloDay.number(question.structure())))
                .filter(waiting -> !waiting.systems().isEmpty())
                .sorted(Comparator.comparing(Waiting::actor))
                .toList();
    }

    private static boolean isKnownNotToBe(Stage stage, Stage asked) {
        return stage.telling() && !stage.atLeast(asked);
    }

    private static Waiting waiting(Roster.Entry entry, SystemStates states, Known known, int structure) {
        return new Waiting(
                entry.actor(),
                entry.name(),
                entry.standing().stage(),
                known.registry().systems(entry.actor(), structure).stream()
                        .filter(system -> states.of(system) == State.AVAILABLE)
                        .sorted()
                        .toList());
    }
}
