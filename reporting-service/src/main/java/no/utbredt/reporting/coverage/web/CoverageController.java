package no.utbredt.reporting.coverage.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.initiative.web.AimBody;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much of a group has come how far with a service, on a day or over months. */
@RestController
class CoverageController {

    private static final Set<String> NAMES = Stream.concat(CoverageParameters.NAMES.stream(), Stream.of("eligible"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SERIES_NAMES = Stream.concat(
                    NAMES.stream().filter(name -> !name.equals("date")), Stream.of("from", "to", "by"))
            .collect(Collectors.toUnmodifiableSet());

    private final Coverage coverage;
    private final Knowledge knowledge;
    private final CoverageQuestions questions;
    private final KnownUpTo known;

    CoverageController(Coverage coverage, Knowledge knowledge, CoverageQuestions questions, KnownUpTo known) {
        this.coverage = coverage;
        this.knowledge = knowledge;
        this.questions = questions;
        this.known = known;
    }

    @GetMapping("/v1/coverage")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CoverageBody.class)))
    ResponseEntity<Object> coverage(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        CoverageQuestions.Put put = questions.read(parameters, NAMES, request);
        SeriesCost.check(put.question().cut(), knowledge, put.question().horizon());
        CoverageBody body = CoverageBody.of(coverage.answer(put.question()), known);
        return put.wanted().of(() -> body, () -> CoverageCsv.of(put.question().cut(), Stream.of(body)));
    }

    @GetMapping("/v1/coverage/series")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SeriesBody.class)))
    ResponseEntity<Object> series(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        CoverageQuestions.Put put = questions.read(parameters, SERIES_NAMES, request);
        Asked asked = put.asked();
        LocalDate to = asked.day("to", known.today());
        LocalDate from = asked.day("from", to.minusYears(1));
        if (from.isAfter(to) || from.isBefore(to.minusYears(20))) {
            throw Refusal.invalid("from", from.toString(), "a day at most 20 years before " + to);
        }
        CoverageQuestion question = put.question();
        List<LocalDate> days =
                CoverageParameters.frequency(asked).ends(from, to).toList();
        SeriesCost.of(question.cut(), knowledge, question.horizon()).check(days);
        Stream<CoverageBody> figures =
                coverage.series(question, days).stream().map(answer -> CoverageBody.of(answer, known));
        return put.wanted()
                .of(
                        () -> new SeriesBody(
                                Notice.TEXT,
                                figures.toList(),
                                knowledge.ask(question.horizon(), then -> AimBody.of(question, then))),
                        () -> CoverageCsv.of(question.cut(), figures));
    }

    /** One answer for the last day of each period, under the name {@code months} whatever the period, and the targets that were set for just this. */
    record SeriesBody(String notice, List<CoverageBody> months, List<AimBody> targets) {}
}
