package no.utbredt.reporting.coverage.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.request.Offered;
import no.utbredt.edge.request.Representations;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.progress.web.AimBody;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Notice;
import no.utbredt.reporting.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much of a group has come how far with a service, on a day or over months. */
@RestController
class CoverageController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");
    private static final Set<String> SERIES_NAMES = Stream.concat(
                    CoverageParameters.NAMES.stream().filter(name -> !name.equals("date")), Stream.of("from", "to"))
            .collect(Collectors.toUnmodifiableSet());

    private final Coverage coverage;
    private final Knowledge knowledge;
    private final KnownSubjects subjects;
    private final KnownUpTo known;

    CoverageController(Coverage coverage, Knowledge knowledge, KnownSubjects subjects, KnownUpTo known) {
        this.coverage = coverage;
        this.knowledge = knowledge;
        this.subjects = subjects;
        this.known = known;
    }

    @GetMapping("/v1/coverage")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CoverageBody.class)))
    ResponseEntity<Object> coverage(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, CoverageParameters.NAMES);
        boolean csv = wantsCsv(asked.text("format"), request);
        CoverageQuestion question = CoverageParameters.question(asked, known.today());
        subjects.check(question);
        CoverageBody body = CoverageBody.of(coverage.answer(question), known);
        return csv ? csv(List.of(body)) : json(body);
    }

    @GetMapping("/v1/coverage/series")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SeriesBody.class)))
    ResponseEntity<Object> series(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, SERIES_NAMES);
        boolean csv = wantsCsv(asked.text("format"), request);
        LocalDate to = asked.day("to", known.today());
        LocalDate from = asked.day("from", to.minusYears(1));
        if (from.isAfter(to) || from.isBefore(to.minusYears(20))) {
            throw Refusal.invalid("from", from.toString(), "a day at most 20 years before " + to);
        }
        CoverageQuestion question = CoverageParameters.question(asked, known.today());
        subjects.check(question);
        SeriesCost.of(question.cut(), knowledge, question.horizon()).check(from, to);
        List<CoverageBody> months = coverage.series(question, from, to).stream()
                .map(answer -> CoverageBody.of(answer, known))
                .toList();
        return csv
                ? csv(months)
                : json(new SeriesBody(
                        Notice.TEXT, months, knowledge.ask(question.horizon(), then -> AimBody.of(question, then))));
    }

    private static boolean wantsCsv(@Nullable String format, HttpServletRequest request) {
        return switch (format == null ? "" : format.toLowerCase(Locale.ROOT)) {
            case "" -> Representations.chosen(request).getSubtype().equals("csv");
            case "csv" -> true;
            case "json" -> false;
            default -> throw Refusal.invalid("format", String.valueOf(format), "json or csv");
        };
    }

    private static ResponseEntity<Object> json(Object body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }

    private static ResponseEntity<Object> csv(List<CoverageBody> answers) {
        return ResponseEntity.ok().contentType(CSV).body(CoverageCsv.of(answers));
    }

    /** One answer per month end, and the targets that were set for just this. */
    record SeriesBody(String notice, List<CoverageBody> months, List<AimBody> targets) {}
}
