package no.utbredt.reporting.matrix;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Difference;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.progress.Aim;
import org.jspecify.annotations.Nullable;

/**
 * Services by actor groups.
 *
 * @param question what it answers
 * @param rows the services anything is reported or published of, with their cells
 * @param silent those nothing is
 */
public record Matrix(MatrixQuestion question, List<Told> rows, List<Row> silent) {
    public Matrix {
        rows = List.copyOf(rows);
        silent = List.copyOf(silent);
    }

    /**
     * A row with its cells.
     *
     * @param cells one for each group of the row that is asked for, in the order of their ids
     */
    public record Told(Row row, List<Field> cells) {
        public Told {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One service in one group.
     *
     * @param group its id
     * @param now the cell on the day
     * @param before what the day it is compared with says
     * @param change from then until now, or null where one of the two has no figure
     * @param curve month end by month end, and the day itself
     * @param targets set for just this service, role, stage, group and weight
     */
    public record Field(
            String group,
            Cell now,
            Outcome before,
            @Nullable Difference change,
            List<Point> curve,
            List<Aim> targets) {
        public Field {
            curve = List.copyOf(curve);
            targets = List.copyOf(targets);
        }
    }

    /** A day of the curve. */
    public record Point(LocalDate day, Outcome outcome) {}
}
