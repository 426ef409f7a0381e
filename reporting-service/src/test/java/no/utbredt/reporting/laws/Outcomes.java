package no.utbredt.reporting.laws;

import java.util.function.UnaryOperator;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.Outcome;

/** Lets wrong readings say something else of every known cell. */
final class Outcomes {
    private Outcomes() {}

    static CoverageAnswer changed(CoverageAnswer answer, UnaryOperator<Outcome.Known> change) {
        return new CoverageAnswer(
                answer.question(),
                answer.cells().stream().map(cell -> changed(cell, change)).toList(),
                answer.complete(),
                answer.overlapping(),
                answer.smallCellsSuppressed(),
                answer.setAside(),
                answer.unplaced());
    }

    private static Cell changed(Cell cell, UnaryOperator<Outcome.Known> change) {
        return cell.outcome() instanceof Outcome.Known known
                ? new Cell(
                        cell.area(),
                        change.apply(known),
                        cell.derived(),
                        cell.scopeLimited(),
                        cell.published(),
                        cell.age(),
                        cell.eligibility())
                : cell;
    }
}
