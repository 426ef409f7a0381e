package no.utbredt.reporting.beside.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.beside.SupportTable;
import no.utbredt.reporting.beside.SupportTables;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.coverage.web.CoverageQuestions;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether what EHR systems have available is taken into use by those who run them. */
@RestController
class SupportTableController {

    private static final Set<String> NAMES = Stream.of(CoverageParameters.OF_MEMBERS, Page.PARAMETERS, Set.of("maxAge"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final SupportTables tables;
    private final Knowledge knowledge;
    private final CoverageQuestions questions;
    private final KnownUpTo known;

    SupportTableController(Coverage coverage, Knowledge knowledge, CoverageQuestions questions, KnownUpTo known) {
        this.tables = new SupportTables(coverage);
        this.knowledge = knowledge;
        this.questions = questions;
        this.known = known;
    }

    @GetMapping("/v1/support-beside-adoption")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SupportTableBody.class)))
    ResponseEntity<Object> answer(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        CoverageQuestions.Put put = questions.read(parameters, NAMES, request);
        SupportTable table = knowledge.ask(put.question().horizon(), then -> tables.answer(put.question(), then));
        SupportTableBody body = SupportTableBody.of(table, put.asked(), known);
        return put.wanted().of(() -> body, body::csv);
    }
}
