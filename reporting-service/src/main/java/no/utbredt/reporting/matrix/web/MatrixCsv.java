package no.utbredt.reporting.matrix.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.matrix.web.MatrixBody.MatrixBasisBody;
import no.utbredt.reporting.matrix.web.MatrixBody.MatrixRowBody;
import no.utbredt.reporting.web.Csv;
import org.jspecify.annotations.Nullable;

/** The matrix as comma-separated values: one line for each cell, without its curve. */
final class MatrixCsv {

    private static final List<String> COLUMNS = List.of(
            "solution",
            "service",
            "serviceName",
            "role",
            "group",
            "state",
            "reason",
            "numerator",
            "denominator",
            "unknown",
            "notRelevant",
            "lowerBound",
            "upperBound",
            "sharePercent",
            "noShare",
            "derived",
            "scopeLimited",
            "published",
            "beforeState",
            "beforeNumerator",
            "beforeDenominator",
            "beforeSharePercent",
            "changeNumerator",
            "changeDenominator",
            "changePoints",
            "cut",
            "area",
            "stage",
            "weight",
            "date",
            "since",
            "knownAt",
            "statedBy",
            "maxAge",
            "provisional");

    private MatrixCsv() {}

    static Csv of(MatrixBody body) {
        return new Csv(
                COLUMNS,
                body.rows().stream().flatMap(row -> row.cells().stream().map(cell -> line(row, cell, body.basis()))));
    }

    private static List<@Nullable Object> line(MatrixRowBody row, MatrixCellBody cell, MatrixBasisBody basis) {
        List<@Nullable Object> values = new ArrayList<>();
        values.addAll(Arrays.asList(
                row.solution().id(),
                row.service().id(),
                row.service().name(),
                row.role(),
                cell.group(),
                cell.state(),
                cell.reason()));
        values.addAll(numbers(cell.figure()));
        values.addAll(Arrays.asList(cell.derived(), cell.scopeLimited(), cell.published()));
        values.addAll(Arrays.asList(
                cell.before().state(),
                cell.before().numerator(),
                cell.before().denominator(),
                cell.before().sharePercent()));
        var change = cell.change();
        values.addAll(
                change == null
                        ? Arrays.asList(null, null, null)
                        : Arrays.asList(change.numerator(), change.denominator(), change.points()));
        values.addAll(Arrays.asList(
                basis.area().cut(),
                basis.area().code(),
                basis.stage(),
                basis.weight(),
                basis.date(),
                basis.since(),
                basis.knownAt(),
                basis.statedBy(),
                basis.maxAge(),
                basis.provisional()));
        return values;
    }

    private static List<@Nullable Object> numbers(@Nullable FigureNumbers figure) {
        return figure == null
                ? Arrays.asList(null, null, null, null, null, null, null, null)
                : Arrays.asList(
                        figure.numerator(),
                        figure.denominator(),
                        figure.unknown(),
                        figure.notRelevant(),
                        figure.lowerBound(),
                        figure.upperBound(),
                        figure.sharePercent(),
                        figure.noShare());
    }
}
