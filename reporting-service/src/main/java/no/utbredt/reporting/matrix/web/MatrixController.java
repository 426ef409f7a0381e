package no.utbredt.reporting.matrix.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.coverage.web.KnownSubjects;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.matrix.Matrices;
import no.utbredt.reporting.matrix.Matrix;
import no.utbredt.reporting.matrix.MatrixQuestion;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Refusal;
import no.utbredt.reporting.web.Representation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Services by groups in one answer. */
@RestController
class MatrixController {

    private static final Set<String> NAMES = Set.of(
            "service",
            "group",
            "stage",
            "weight",
            "date",
            "since",
            "from",
            "knownAt",
            "statedBy",
            "maxAge",
            "area",
            "format");

    private static final int MOST_SERVICES = 50;
    private static final int MOST_YEARS = 20;
    private static final int DAYS_BEFORE = 90;

    /** As many as one answer of a series may have. */
    private static final int MOST_FIGURES = 10_000;

    private final Matrices matrices;
    private final Knowledge knowledge;
    private final KnownSubjects subjects;
    private final KnownUpTo known;

    MatrixController(Coverage coverage, Knowledge knowledge, KnownSubjects subjects, KnownUpTo known) {
        this.matrices = new Matrices(coverage);
        this.knowledge = knowledge;
        this.subjects = subjects;
        this.known = known;
    }

    @GetMapping("/v1/coverage/matrix")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MatrixBody.class)))
    ResponseEntity<Object> matrix(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, NAMES);
        Representation wanted = Representation.wanted(asked, request);
        MatrixQuestion question = question(asked);
        question.services().forEach(subjects::service);
        if (question.group() != null) {
            subjects.group(question.group());
        }
        if (question.area() != null) {
            subjects.check(question.area());
        }
        return knowledge.ask(question.horizon(), then -> answer(question, wanted, then));
    }

    private ResponseEntity<Object> answer(MatrixQuestion question, Representation wanted, Known then) {
        if (Matrices.cost(question, then) > MOST_FIGURES) {
            throw Refusal.tooDear(
                    "from",
                    "a later day to begin the curves, or fewer services",
                    "en senere dag å begynne kurvene på, eller færre tjenester");
        }
        Matrix matrix = matrices.answer(question, then);
        Area area = question.area();
        if (area != null && matrix.rows().isEmpty()) {
            throw Refusal.unknown(
                    "area", area.cut() + ":" + area.code(), "an area in which somebody lies of whom anything is told");
        }
        MatrixBody body = MatrixBody.of(matrix, then, known);
        return wanted.of(() -> body, () -> MatrixCsv.of(body));
    }

    private MatrixQuestion question(Asked asked) {
        LocalDate day = asked.day("date", known.today());
        LocalDate since = asked.day("since", day.minusDays(DAYS_BEFORE));
        LocalDate from = asked.day("from", day.minusYears(1).plusMonths(1));
        if (since.isAfter(day)) {
            throw Refusal.invalid("since", since.toString(), "a day no later than " + day);
        }
        if (from.isAfter(day) || from.isBefore(day.minusYears(MOST_YEARS))) {
            throw Refusal.invalid("from", from.toString(), "a day at most " + MOST_YEARS + " years before " + day);
        }
        return new MatrixQuestion(
                Set.copyOf(asked.list("service", MOST_SERVICES)),
                asked.text("group"),
                asked.code("stage", Stage.class, Stage.INTRODUCED, CoverageParameters.STAGES),
                asked.code("weight", Weight.class, Weight.ACTORS, EnumSet.allOf(Weight.class)),
                day,
                since,
                from,
                asked.knownAt(known.today()),
                asked.day("statedBy"),
                asked.age("maxAge"),
                CoverageParameters.area(asked));
    }
}
