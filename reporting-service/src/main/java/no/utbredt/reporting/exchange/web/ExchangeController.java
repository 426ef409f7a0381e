package no.utbredt.reporting.exchange.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.coverage.web.CoverageQuestions;
import no.utbredt.reporting.exchange.Exchanges;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.web.KnownUpTo;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is a source and who a consumer of a service. */
@RestController
class ExchangeController {

    private static final Set<String> NAMES = CoverageParameters.OF_MEMBERS.stream()
            .filter(name -> !name.equals("role"))
            .collect(Collectors.toUnmodifiableSet());

    private final Exchanges exchanges;
    private final Knowledge knowledge;
    private final CoverageQuestions questions;
    private final KnownUpTo known;

    ExchangeController(Coverage coverage, Knowledge knowledge, CoverageQuestions questions, KnownUpTo known) {
        this.exchanges = new Exchanges(coverage);
        this.knowledge = knowledge;
        this.questions = questions;
        this.known = known;
    }

    @GetMapping("/v1/coverage/exchange")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExchangeBody.class)))
    ResponseEntity<Object> exchange(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        CoverageQuestions.Put put = questions.read(parameters, NAMES, request);
        ExchangeBody body = knowledge.ask(
                put.question().horizon(), then -> ExchangeBody.of(exchanges.answer(put.question(), then), then, known));
        return put.wanted().of(() -> body, body::csv);
    }
}
