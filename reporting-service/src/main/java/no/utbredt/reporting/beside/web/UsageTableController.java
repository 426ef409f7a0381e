package no.utbredt.reporting.beside.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.beside.UsageTable;
import no.utbredt.reporting.beside.UsageTables;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.coverage.web.CoverageQuestions;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import no.utbredt.reporting.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether what is introduced is used, and what is used was introduced. */
@RestController
class UsageTableController {

    private static final Set<String> NAMES = Stream.of(
                    CoverageParameters.OF_MEMBERS.stream()
                            .filter(name -> !name.equals("scope") && !name.equals("structure")),
                    Page.PARAMETERS.stream(),
                    Stream.of("from"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_YEARS = 5;

    private final UsageTables tables;
    private final Knowledge knowledge;
    private final CoverageQuestions questions;
    private final KnownUpTo known;

    UsageTableController(Coverage coverage, Knowledge knowledge, CoverageQuestions questions, KnownUpTo known) {
        this.tables = new UsageTables(coverage);
        this.knowledge = knowledge;
        this.questions = questions;
        this.known = known;
    }

    @GetMapping("/v1/usage-beside-introduction")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UsageTableBody.class)))
    ResponseEntity<Object> answer(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        CoverageQuestions.Put put = questions.read(parameters, NAMES, request);
        LocalDate day = put.question().day();
        LocalDate from = put.asked().day("from", day.minusYears(1).plusMonths(1).withDayOfMonth(1));
        if (from.isAfter(day) || from.isBefore(day.minusYears(MOST_YEARS))) {
            throw Refusal.invalid("from", from.toString(), "a day at most " + MOST_YEARS + " years before " + day);
        }
        List<YearMonth> months = UsageTables.months(from, day);
        return knowledge.ask(put.question().horizon(), then -> {
            UsageTable table = tables.answer(put.question(), months, then);
            UsageTableBody body = UsageTableBody.of(
                    table,
                    Page.of(
                            table.oddities(),
                            oddity -> OddityBody.of(oddity, table.coverage().question(), then),
                            put.asked()),
                    known);
            return put.wanted().of(() -> body, body::csv);
        });
    }
}
