package no.utbredt.benchmarks.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.benchmarks.view.Warehouse.Row;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.matrix.Matrices;
import no.utbredt.reporting.matrix.Matrix;
import no.utbredt.reporting.matrix.MatrixQuestion;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.KnownAt;

/** Our answers, as a reader gets them, and what they have in common with theirs. */
final class Asking {
    private final Knowledge knowledge;
    private final Coverage coverage;
    private final Matrices matrices;
    private final LocalDate knownAt;

    Asking(Knowledge knowledge, LocalDate knownAt) {
        this.knowledge = knowledge;
        this.coverage = new Coverage(knowledge);
        this.matrices = new Matrices(coverage);
        this.knownAt = knownAt;
    }

    CoverageAnswer national(String service, String group, LocalDate day) {
        return coverage.answer(CoverageQuestion.of(service, Role.CONSUMER, group, day, knownAt));
    }

    List<CoverageAnswer> series(String service, String group, LocalDate first, LocalDate last) {
        CoverageQuestion headline = CoverageQuestion.of(service, Role.CONSUMER, group, first, knownAt);
        return coverage.series(headline.cut(Cut.COUNTY), first, last);
    }

    /** Every service in every group on that day alone: no change and no curve, of which DuckDB is not asked either. */
    Matrix matrix(LocalDate day) {
        MatrixQuestion question = new MatrixQuestion(
                Set.of(),
                null,
                Stage.INTRODUCED,
                Weight.ACTORS,
                day,
                day,
                day.plusDays(1),
                KnownAt.endOf(knownAt),
                null,
                null,
                null);
        return knowledge.ask(question.horizon(), known -> matrices.answer(question, known));
    }

    static Row row(CoverageAnswer answer) {
        return row(answer.cells().getFirst(), "");
    }

    static Map<String, Row> rows(List<CoverageAnswer> series) {
        Map<String, Row> rows = new TreeMap<>();
        for (CoverageAnswer answer : series) {
            for (Cell cell : answer.cells()) {
                String key =
                        answer.question().day().toEpochDay() + " " + cell.area().code();
                rows.put(key, row(cell, key));
            }
        }
        return rows;
    }

    static Map<String, Row> rows(Matrix matrix) {
        Map<String, Row> rows = new TreeMap<>();
        for (Matrix.Told told : matrix.rows()) {
            for (Matrix.Field field : told.cells()) {
                String key = told.row().id() + " " + field.group();
                rows.put(key, row(field.now(), key));
            }
        }
        return rows;
    }

    private static Row row(Cell cell, String key) {
        if (cell.outcome() instanceof Outcome.Known known) {
            Figure figure = known.figure();
            return new Row(key, figure.numerator(), figure.unknown(), figure.notRelevant(), figure.total());
        }
        throw new IllegalStateException("no figure: " + cell);
    }
}
