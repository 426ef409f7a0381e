package no.utbredt.reporting.landscape;

import java.util.List;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Areas by levels of care over time.
 *
 * @param question what it answers
 * @param columns the answer of each service, group and day with its basis; services in the order asked for, in each the groups, in
 *     each the days
 * @param rows every area that one of them has a cell of, in the order of their codes
 */
public record Landscape(LandscapeQuestion question, List<CoverageAnswer> columns, List<Row> rows) {
    public Landscape {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * An area.
     *
     * @param area by its name in the latest answer that has it
     * @param fields one for each column, in their order
     */
    public record Row(Area area, List<Field> fields) {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    /**
     * An area in one column.
     *
     * @param column the answer it is taken from
     * @param cell what coverage says of it, or null where that answer has no such area
     */
    public record Field(CoverageAnswer column, @Nullable Cell cell) {

        /** What it says. */
        public Standing standing() {
            return Standing.of(cell);
        }
    }
}
