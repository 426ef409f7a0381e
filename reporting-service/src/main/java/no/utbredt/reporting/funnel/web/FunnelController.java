package no.utbredt.reporting.funnel.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.coverage.web.CoverageQuestions;
import no.utbredt.reporting.funnel.Funnels;
import no.utbredt.reporting.web.KnownUpTo;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many of a group have come at least how far, now and ever. */
@RestController
class FunnelController {

    private static final Set<String> NAMES = CoverageParameters.OF_MEMBERS.stream()
            .filter(name -> !name.equals("stage"))
            .collect(Collectors.toUnmodifiableSet());

    private final Funnels funnels;
    private final CoverageQuestions questions;
    private final KnownUpTo known;

    FunnelController(Funnels funnels, CoverageQuestions questions, KnownUpTo known) {
        this.funnels = funnels;
        this.questions = questions;
        this.known = known;
    }

    @GetMapping("/v1/funnel")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FunnelBody.class)))
    ResponseEntity<Object> answer(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        CoverageQuestions.Put put = questions.read(parameters, NAMES, request);
        FunnelBody body = FunnelBody.of(funnels.funnel(put.question()), known);
        return put.wanted().of(() -> body, body::csv);
    }
}
