package no.utbredt.reporting.gap.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.coverage.web.CoverageQuestions;
import no.utbredt.reporting.gap.Cause;
import no.utbredt.reporting.gap.Gap;
import no.utbredt.reporting.gap.Gaps;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.Csv;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import no.utbredt.reporting.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has not come so far yet, and why. */
@RestController
class GapController {

    private static final Set<String> NAMES = Stream.of(
                    CoverageParameters.NAMES.stream().filter(name -> !name.equals("cut") && !name.equals("rollup")),
                    Page.PARAMETERS.stream(),
                    Stream.of("cause", "area"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private final Gaps gaps;
    private final Knowledge knowledge;
    private final CoverageQuestions questions;
    private final KnownUpTo known;

    GapController(Coverage coverage, Knowledge knowledge, CoverageQuestions questions, KnownUpTo known) {
        this.gaps = new Gaps(coverage);
        this.knowledge = knowledge;
        this.questions = questions;
        this.known = known;
    }

    @GetMapping("/v1/gap")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GapBody.class)))
    ResponseEntity<Object> gap(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        CoverageQuestions.Put put = questions.read(parameters, NAMES, request);
        Set<Cause> causes = put.asked().text("cause") == null
                ? EnumSet.allOf(Cause.class)
                : EnumSet.of(put.asked().code("cause", Cause.class, Cause.SILENT, EnumSet.allOf(Cause.class)));
        return knowledge.ask(put.question().horizon(), then -> answer(put, causes, then));
    }

    private Gap gap(Asked asked, CoverageQuestion question, Known then) {
        Area area = questions.area(asked);
        if (area == null) {
            return gaps.answer(question, then);
        }
        return gaps.answer(question, area, then)
                .orElseThrow(() -> Refusal.unknown(
                        "area", String.valueOf(asked.text("area")), "an area some member of the group lies in"));
    }

    private ResponseEntity<Object> answer(CoverageQuestions.Put put, Set<Cause> causes, Known then) {
        CoverageQuestion question = put.question();
        Gap gap = gap(put.asked(), question, then);
        List<Gap.Missing> missing = gap.missing().stream()
                .filter(each -> causes.contains(each.cause()))
                .toList();
        return put.wanted()
                .of(
                        () -> GapBody.of(
                                gap,
                                Page.of(missing, each -> MissingBody.of(each, gap, then), put.asked()),
                                then,
                                known),
                        () -> new Csv(
                                MissingBody.COLUMNS,
                                missing.stream()
                                        .map(each -> MissingBody.of(each, gap, then)
                                                .values(question, known.provisional(question.knownAt())))));
    }
}
