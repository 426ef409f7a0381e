package no.utbredt.reporting.agreement.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.Notice;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.agreement.Agreements;
import no.utbredt.reporting.web.AsOf;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.Lists;
import no.utbredt.reporting.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which agreements actors have. */
@RestController
class AgreementsController {

    private static final Set<String> NAMES = Lists.names("service", "actor");

    private final Lists lists;

    AgreementsController(Lists lists) {
        this.lists = lists;
    }

    @GetMapping("/v1/agreements")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementsAnswer.class)))
    ResponseEntity<Object> agreements(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, NAMES);
        Agreements.Question question = new Agreements.Question(asked.text("service"), asked.text("actor"));
        return lists.answer(
                asked,
                request,
                then -> Agreements.of(then, question),
                AgreementBody::of,
                AgreementBody.COLUMNS,
                (asOf, page) -> new AgreementsAnswer(Notice.TEXT, asOf, page));
    }

    /** A page of the agreements, by actor. */
    record AgreementsAnswer(String notice, AsOf asOf, Page<AgreementBody> agreements) {}
}
