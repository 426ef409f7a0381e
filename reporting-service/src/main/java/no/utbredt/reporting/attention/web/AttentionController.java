package no.utbredt.reporting.attention.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.Notice;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.attention.Attention;
import no.utbredt.reporting.attention.AttentionQuestion;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.progress.Progresses;
import no.utbredt.reporting.vendor.VendorLine;
import no.utbredt.reporting.web.AsOf;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Lists;
import no.utbredt.reporting.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What needs a look. */
@RestController
class AttentionController {

    private static final Set<String> NAMES = Lists.names("date", "maxAge");

    private final Attention attention;
    private final Lists lists;
    private final KnownUpTo known;

    AttentionController(Progresses progresses, Findings findings, Lists lists, KnownUpTo known) {
        this.attention = new Attention(progresses, findings);
        this.lists = lists;
        this.known = known;
    }

    @GetMapping("/v1/attention")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AttentionAnswer.class)))
    ResponseEntity<Object> attention(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, NAMES);
        Integer silence = asked.age("maxAge");
        AttentionQuestion question = new AttentionQuestion(
                asked.day("date", known.today()),
                asked.knownAt(known.today()),
                asked.day("statedBy"),
                silence == null ? VendorLine.USUAL_SILENCE : silence);
        return lists.answer(
                asked,
                request,
                then -> attention.answer(question, then),
                ConcernBody::of,
                ConcernBody.COLUMNS,
                (asOf, page) -> new AttentionAnswer(Notice.TEXT, question.day(), asOf, page));
    }

    /** A page of what needs a look, the most pressing first. */
    record AttentionAnswer(String notice, LocalDate date, AsOf asOf, Page<ConcernBody> concerns) {}
}
