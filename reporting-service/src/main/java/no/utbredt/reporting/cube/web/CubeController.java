package no.utbredt.reporting.cube.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.Notice;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.web.KnownSubjects;
import no.utbredt.reporting.cube.Assessments;
import no.utbredt.reporting.cube.CubeQuestion;
import no.utbredt.reporting.cube.Cubes;
import no.utbredt.reporting.cube.Thresholds;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.Csv;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Refusal;
import no.utbredt.reporting.web.Representation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cube of the roadmap. */
@RestController
class CubeController {

    private static final Set<String> NAMES =
            Set.of("group", "date", "knownAt", "statedBy", "maxAge", "thresholds", "format");
    private static final String EXPECTED = "two shares above 0 and up to 1, the lower first, such as 0.33,0.67";
    private static final String TWO_SHARES = "(0?\\.[0-9]{1,10}|1),(0?\\.[0-9]{1,10}|1)";

    private final Cubes cubes;
    private final Knowledge knowledge;
    private final KnownSubjects subjects;
    private final KnownUpTo known;

    CubeController(Coverage coverage, Knowledge knowledge, KnownSubjects subjects, KnownUpTo known) {
        this.cubes = new Cubes(coverage);
        this.knowledge = knowledge;
        this.subjects = subjects;
        this.known = known;
    }

    @GetMapping("/v1/coverage/cube")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CubesBody.class)))
    ResponseEntity<Object> cube(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, NAMES);
        Representation wanted = Representation.wanted(asked, request);
        Thresholds thresholds = thresholds(asked);
        CubeQuestion question = new CubeQuestion(
                asked.text("group"),
                asked.day("date", known.today()),
                asked.knownAt(known.today()),
                asked.day("statedBy"),
                asked.age("maxAge"));
        if (question.group() != null) {
            subjects.group(question.group());
        }
        List<CubeBody> told = knowledge.ask(question.horizon(), then -> {
            Assessments assessments = Assessments.on(
                    OsloDay.number(question.day()), then.initiatives().values());
            return cubes.answer(question, then).stream()
                    .map(cube -> CubeBody.of(cube, thresholds, assessments, then))
                    .toList();
        });
        CubeBasisBody basis = CubeBasisBody.of(question, thresholds, known);
        return wanted.of(
                () -> new CubesBody(Notice.TEXT, basis, told),
                () -> new Csv(CubeBody.COLUMNS, told.stream().map(cube -> cube.values(question, thresholds))));
    }

    private static Thresholds thresholds(Asked asked) {
        String text = asked.text("thresholds");
        if (text == null) {
            return Thresholds.THIRDS;
        }
        if (text.matches(TWO_SHARES)) {
            String[] both = text.split(",", -1);
            BigDecimal half = new BigDecimal(both[0]);
            BigDecimal all = new BigDecimal(both[1]);
            if (half.signum() > 0 && half.compareTo(all) <= 0) {
                return new Thresholds(half, all);
            }
        }
        throw Refusal.invalid("thresholds", text, EXPECTED);
    }

    /** A cube for each category and each group. */
    record CubesBody(String notice, CubeBasisBody basis, List<CubeBody> cubes) {}

    /**
     * What all cubes rest on: each actor counting one, nationally, by the structure of the day.
     *
     * @param stage at least this one, as the roadmap asks
     * @param half from this share on about half
     * @param all from this share on all
     * @param maxAge how many days before the date what decides may have been said; null for any age
     * @param knownUpTo the instant up to which everything is known, or null
     * @param provisional whether the answer may still change
     */
    record CubeBasisBody(
            Stage stage,
            BigDecimal half,
            BigDecimal all,
            LocalDate date,
            String knownAt,
            @Nullable LocalDate statedBy,
            @Nullable Integer maxAge,
            @Nullable Instant knownUpTo,
            boolean provisional) {

        static CubeBasisBody of(CubeQuestion question, Thresholds thresholds, KnownUpTo known) {
            return new CubeBasisBody(
                    Stage.AVAILABLE,
                    thresholds.half(),
                    thresholds.all(),
                    question.day(),
                    question.knownAt().toString(),
                    question.statedBy(),
                    question.maxAge(),
                    known.edge(),
                    known.provisional(question.knownAt()));
        }
    }
}
