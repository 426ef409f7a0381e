package no.utbredt.reporting.explanation.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.coverage.web.CoverageQuestions;
import no.utbredt.reporting.explanation.Explanation;
import no.utbredt.reporting.explanation.Explanations;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.Csv;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import no.utbredt.reporting.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a figure is another than it was. */
@RestController
class ExplanationController {

    private static final Set<String> NAMES = Stream.of(
                    CoverageParameters.NAMES.stream().filter(name -> !name.equals("cut") && !name.equals("rollup")),
                    Page.PARAMETERS.stream(),
                    Stream.of("since", "sinceKnownAt"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private static final int DAYS_BEFORE = 90;

    private final Explanations explanations;
    private final Knowledge knowledge;
    private final CoverageQuestions questions;
    private final KnownUpTo known;

    ExplanationController(Coverage coverage, Knowledge knowledge, CoverageQuestions questions, KnownUpTo known) {
        this.explanations = new Explanations(knowledge, coverage);
        this.knowledge = knowledge;
        this.questions = questions;
        this.known = known;
    }

    @GetMapping("/v1/coverage/explanation")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExplanationBody.class)))
    ResponseEntity<Object> explanation(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        CoverageQuestions.Put put = questions.read(parameters, NAMES, request);
        CoverageQuestion now = put.question();
        Explanation explanation = explanations.between(then(now, put.asked()), now);
        return knowledge.ask(now.horizon(), known -> answer(explanation, put, known));
    }

    /** The earlier question: ninety days before unless a day or what was known then is asked for. */
    private static CoverageQuestion then(CoverageQuestion now, Asked asked) {
        KnownAt knownAt = asked.knownAt("sinceKnownAt", now.knownAt());
        LocalDate usual = asked.text("sinceKnownAt") == null ? now.day().minusDays(DAYS_BEFORE) : now.day();
        LocalDate day = asked.day("since", usual);
        if (day.isAfter(now.day())) {
            throw Refusal.invalid("since", day.toString(), "a day no later than " + now.day());
        }
        if (knownAt.before().isAfter(now.knownAt().before())) {
            throw Refusal.invalid("sinceKnownAt", knownAt.toString(), "no later than " + now.knownAt());
        }
        return now.on(day).as(knownAt);
    }

    private ResponseEntity<Object> answer(Explanation explanation, CoverageQuestions.Put put, Known then) {
        CoverageQuestion now = explanation.now().question();
        boolean told = explanation.change() != null;
        return put.wanted()
                .of(
                        () -> ExplanationBody.of(
                                explanation,
                                Page.of(
                                        explanation.contributions(),
                                        each -> ContributionBody.of(each, told, now, then),
                                        put.asked()),
                                known),
                        () -> new Csv(
                                ContributionBody.COLUMNS,
                                explanation.contributions().stream()
                                        .map(each -> ContributionBody.of(each, told, now, then)
                                                .values(explanation, known.provisional(now.knownAt())))));
    }
}
