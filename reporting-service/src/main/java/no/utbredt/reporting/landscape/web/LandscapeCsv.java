package no.utbredt.reporting.landscape.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.coverage.web.CellArea;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.landscape.web.LandscapeBody.LandscapeCellBody;
import no.utbredt.reporting.web.Csv;
import org.jspecify.annotations.Nullable;

/** The landscape as comma-separated values: one line for each cell, with its whole basis. */
final class LandscapeCsv {

    private static final List<String> CELL = List.of(
            "areaCode",
            "areaName",
            "acrossCode",
            "acrossName",
            "state",
            "reason",
            "derived",
            "scopeLimited",
            "published");

    private LandscapeCsv() {}

    static Csv of(LandscapeBody body) {
        return new Csv(
                Stream.of(CELL, FigureNumbers.COLUMNS, BasisBody.COLUMNS)
                        .flatMap(List::stream)
                        .toList(),
                body.rows().stream()
                        .flatMap(row -> IntStream.range(0, body.columns().size())
                                .mapToObj(column -> line(
                                        row.area(),
                                        row.cells().get(column),
                                        body.columns().get(column)))));
    }

    private static List<@Nullable Object> line(CellArea area, LandscapeCellBody cell, BasisBody basis) {
        CellArea across = area.across();
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                area.code(),
                area.name(),
                across == null ? null : across.code(),
                across == null ? null : across.name(),
                cell.state(),
                cell.reason(),
                cell.derived(),
                cell.scopeLimited(),
                cell.published()));
        values.addAll(FigureNumbers.values(cell.figure()));
        values.addAll(basis.values());
        return values;
    }
}
