package no.utbredt.reporting.survival.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.coverage.web.CoverageQuestions;
import no.utbredt.reporting.survival.Survival;
import no.utbredt.reporting.survival.Survivals;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How long it takes from one stage to another. */
@RestController
class SurvivalController {

    private static final Set<String> NAMES = Stream.of(
                    CoverageParameters.OF_MEMBERS, Page.PARAMETERS, Set.of("fromStage"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final Survivals survivals;
    private final CoverageQuestions questions;
    private final KnownUpTo known;

    SurvivalController(Survivals survivals, CoverageQuestions questions, KnownUpTo known) {
        this.survivals = survivals;
        this.questions = questions;
        this.known = known;
    }

    @GetMapping("/v1/time-between-stages")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SurvivalBody.class)))
    ResponseEntity<Object> answer(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        CoverageQuestions.Put put = questions.read(parameters, NAMES, request);
        Survival survival = survivals.survival(
                put.question(),
                CoverageParameters.earlier(put.asked(), put.question().stage()));
        return put.wanted()
                .of(
                        () -> SurvivalBody.of(survival, known, put.asked()),
                        () -> SurvivalCsv.of(survival, BasisBody.of(survival.coverage(), known)));
    }
}
