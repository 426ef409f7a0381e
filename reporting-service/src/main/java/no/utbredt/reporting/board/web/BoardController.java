package no.utbredt.reporting.board.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.Notice;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.board.Board;
import no.utbredt.reporting.board.BoardQuestion;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.coverage.web.KnownSubjects;
import no.utbredt.reporting.cube.Thresholds;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.AsOf;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Lists;
import no.utbredt.reporting.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a group is with each service, in a word and a colour. */
@RestController
class BoardController {

    private static final Set<String> NAMES = Lists.names("group", "stage", "date");

    /** Widely spread is what the cube calls all: from two thirds on. */
    private static final BigDecimal WIDE = Thresholds.THIRDS.all();

    private static final String RULE =
            "WIDE: at least two thirds of the relevant have come so far, by report or publication; NARROW: somebody has; "
                    + "ON_THE_WAY: nobody has, somebody is interested or further; NOTHING: it is known that nobody has and "
                    + "nobody is, or the service is not offered nationally; CANNOT_TELL: otherwise.";

    private final Board board;
    private final Lists lists;
    private final KnownSubjects subjects;
    private final KnownUpTo known;

    BoardController(Coverage coverage, Lists lists, KnownSubjects subjects, KnownUpTo known) {
        this.board = new Board(coverage);
        this.lists = lists;
        this.subjects = subjects;
        this.known = known;
    }

    @GetMapping("/v1/coverage/status-table")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatusTableAnswer.class)))
    ResponseEntity<Object> table(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, NAMES);
        BoardQuestion question = new BoardQuestion(
                asked.text("group", "the id of an actor group, such as kommune"),
                asked.code("stage", Stage.class, Stage.INTRODUCED, CoverageParameters.STAGES),
                WIDE,
                asked.day("date", known.today()),
                asked.knownAt(known.today()),
                asked.day("statedBy"));
        subjects.group(question.group());
        return lists.answer(
                asked,
                request,
                then -> board.answer(question, then),
                BoardStatusBody::of,
                BoardStatusBody.COLUMNS,
                (asOf, page) -> new StatusTableAnswer(
                        Notice.TEXT, question.group(), question.stage(), question.day(), RULE, asOf, page));
    }

    /**
     * A page of the services that are for a group, by solution.
     *
     * @param group its id
     * @param stage what counts as having come so far
     * @param rule by which the status is derived
     */
    record StatusTableAnswer(
            String notice,
            String group,
            Stage stage,
            LocalDate date,
            String rule,
            AsOf asOf,
            Page<BoardStatusBody> services) {}
}
