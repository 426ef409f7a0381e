package no.utbredt.benchmarks.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.benchmarks.view.Warehouse.Row;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.page.Matrix;
import no.utbredt.reporting.page.MatrixFold;
import no.utbredt.reporting.page.PageQuestion;
import no.utbredt.reporting.page.Written;
import no.utbredt.reporting.stage.Stage;

/** Our answers, as a reader gets them, and what they have in common with theirs. */
final class Asking {
    private final Coverage coverage;
    private final MatrixFold matrix;
    private final LocalDate knownAt;

    Asking(Knowledge knowledge, LocalDate knownAt) {
        this.coverage = new Coverage(knowledge);
        this.matrix = new MatrixFold(knowledge, coverage);
        this.knownAt = knownAt;
    }

    CoverageAnswer national(String service, String group, LocalDate day) {
        return coverage.answer(CoverageQuestion.of(service, Role.CONSUMER, group, day, knownAt));
    }

    List<CoverageAnswer> series(String service, String group, LocalDate first, LocalDate last) {
        CoverageQuestion headline = CoverageQuestion.of(service, Role.CONSUMER, group, first, knownAt);
        return coverage.series(headline.cut(Cut.COUNTY), first, last);
    }

    Matrix matrix(LocalDate day, Written written) {
        return matrix.matrix(new PageQuestion(null, Stage.INTRODUCED, day, knownAt, knownAt), written);
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

    private static Row row(Cell cell, String key) {
        if (cell.outcome() instanceof Outcome.Known known) {
            Figure figure = known.figure();
            return new Row(key, figure.numerator(), figure.unknown(), figure.notRelevant(), figure.total());
        }
        throw new IllegalStateException("no figure: " + cell);
    }

    /** The cells of the front page as written: what has come so far, of how many, of whom nothing is known. */
    static Map<String, String> shown(Matrix matrix) {
        Map<String, String> shown = new TreeMap<>();
        for (Matrix.Table table : matrix.tables()) {
            for (Matrix.Row row : table.rows()) {
                for (int column = 0; column < table.groups().size(); column++) {
                    var cell = row.cells().get(column);
                    if (cell != null) {
                        shown.put(
                                row.service() + " " + table.groups().get(column).id(),
                                cell.numerator() + " / " + cell.denominator() + " / " + cell.unknown());
                    }
                }
            }
        }
        return shown;
    }

    static String shown(Row row, Written written) {
        return written.count(row.introduced()) + " / " + written.count(row.total() - row.notRelevant()) + " / "
                + (row.unknown() == 0 ? null : written.count(row.unknown()));
    }
}
