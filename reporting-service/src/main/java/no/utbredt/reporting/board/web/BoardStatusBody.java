package no.utbredt.reporting.board.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.board.Board;
import no.utbredt.reporting.board.Status;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Line;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * A service in one role.
 *
 * @param derived always true: the status follows from the figure, nobody has judged it (avledet)
 * @param state of the figure
 * @param figure the numbers, or null
 * @param published how many figures are published of it
 * @param stage what counts as having come so far
 */
record BoardStatusBody(
        Named service,
        Role role,
        Status status,
        Status.Colour colour,
        boolean derived,
        CellState state,
        @Nullable FigureNumbers figure,
        int published,
        String group,
        Stage stage,
        LocalDate date)
        implements Line {

    static final List<String> COLUMNS = List.of(
            "service",
            "serviceName",
            "role",
            "status",
            "colour",
            "derived",
            "state",
            "numerator",
            "denominator",
            "unknown",
            "sharePercent",
            "lowerPercent",
            "upperPercent",
            "published",
            "group",
            "stage",
            "date");

    static BoardStatusBody of(Board.Line line, Known known) {
        Outcome outcome = line.cell().outcome();
        return new BoardStatusBody(
                Named.service(line.row().id(), known),
                line.row().role(),
                line.status(),
                line.status().colour(),
                true,
                CellState.of(outcome),
                outcome instanceof Outcome.Known told ? FigureNumbers.of(told.figure()) : null,
                line.cell().published().size(),
                line.question().group(),
                line.question().stage(),
                line.question().day());
    }

    @Override
    public List<@Nullable Object> values() {
        return Arrays.asList(
                service.id(),
                service.name(),
                role,
                status,
                colour,
                derived,
                state,
                figure == null ? null : figure.numerator(),
                figure == null ? null : figure.denominator(),
                figure == null ? null : figure.unknown(),
                figure == null ? null : figure.sharePercent(),
                figure == null ? null : figure.lowerPercent(),
                figure == null ? null : figure.upperPercent(),
                published,
                group,
                stage,
                date);
    }
}
