package no.utbredt.reporting.landscape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;

/** Answers how far each area has come at each level of care. Each field is what {@link Coverage} says of it, and nothing else. */
public final class Landscapes {
    private final Coverage coverage;

    public Landscapes(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The answer, as known within the question's horizon. */
    public Landscape answer(LandscapeQuestion question) {
        List<CoverageAnswer> columns = question.services().stream()
                .flatMap(service -> question.groups().stream()
                        .flatMap(group -> coverage.series(question.coverage(service, group), question.days()).stream()))
                .toList();
        List<Map<String, Cell>> byArea =
                columns.stream().map(Landscapes::byArea).toList();
        Map<String, Area> areas = areas(columns);
        List<Landscape.Row> rows = new ArrayList<>();
        areas.forEach((key, area) -> {
            List<Landscape.Field> fields = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                fields.add(new Landscape.Field(
                        columns.get(column), byArea.get(column).get(key)));
            }
            rows.add(new Landscape.Row(area, fields));
        });
        return new Landscape(question, columns, rows);
    }

    private static Map<String, Cell> byArea(CoverageAnswer answer) {
        Map<String, Cell> cells = new HashMap<>();
        answer.cells().forEach(cell -> cells.put(cell.area().key(), cell));
        return cells;
    }

    private static Map<String, Area> areas(List<CoverageAnswer> columns) {
        Map<String, Area> areas = new TreeMap<>();
        Map<String, LocalDate> named = new HashMap<>();
        for (CoverageAnswer column : columns) {
            LocalDate day = column.question().day();
            for (Cell cell : column.cells()) {
                String key = cell.area().key();
                LocalDate before = named.get(key);
                if (before == null || day.isAfter(before)) {
                    named.put(key, day);
                    areas.put(key, cell.area());
                }
            }
        }
        return areas;
    }
}
