package no.utbredt.reporting.cohort.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.cohort.CohortTable;
import no.utbredt.reporting.cohort.Cohorts;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.coverage.web.CoverageQuestions;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How those who began in one quarter have come on. */
@RestController
class CohortsController {

    private static final Set<String> NAMES = Stream.of(
                    CoverageParameters.OF_MEMBERS, Page.PARAMETERS, Set.of("fromStage"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final Cohorts cohorts;
    private final CoverageQuestions questions;
    private final KnownUpTo known;

    CohortsController(Cohorts cohorts, CoverageQuestions questions, KnownUpTo known) {
        this.cohorts = cohorts;
        this.questions = questions;
        this.known = known;
    }

    @GetMapping("/v1/cohorts")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CohortsBody.class)))
    ResponseEntity<Object> answer(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        CoverageQuestions.Put put = questions.read(parameters, NAMES, request);
        CohortTable table = cohorts.table(
                put.question(),
                CoverageParameters.earlier(put.asked(), put.question().stage()));
        CohortsBody body = CohortsBody.of(table, known, put.asked());
        return put.wanted().of(() -> body, () -> CohortsCsv.of(body, table));
    }
}
