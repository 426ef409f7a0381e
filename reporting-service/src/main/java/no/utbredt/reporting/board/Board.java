package no.utbredt.reporting.board;

import java.util.List;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.matrix.Row;
import no.utbredt.reporting.matrix.Rows;

/** Answers where a group is with each service. */
public final class Board {
    private final Coverage coverage;

    public Board(Coverage coverage) {
        this.coverage = coverage;
    }

    /**
     * A service in one role.
     *
     * @param question what it answers
     * @param status in one word, derived from the cell
     * @param cell what coverage says of it
     */
    public record Line(BoardQuestion question, Row row, Status status, Cell cell) {}

    /** One line for each service and role that is for the group, by solution; those nothing is told of among them. */
    public List<Line> answer(BoardQuestion question, Known known) {
        return Rows.of(known).all().stream()
                .filter(row -> row.groups().contains(question.group()))
                .map(row -> line(row, question))
                .toList();
    }

    private Line line(Row row, BoardQuestion question) {
        Cell cell = coverage.answer(question.coverage(row)).cells().getFirst();
        return new Line(question, row, Status.of(cell.outcome(), question.wide()), cell);
    }
}
