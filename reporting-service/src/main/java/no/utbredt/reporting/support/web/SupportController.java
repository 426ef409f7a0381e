package no.utbredt.reporting.support.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.Notice;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.support.Supports;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.AsOf;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Lists;
import no.utbredt.reporting.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What EHR systems support. */
@RestController
class SupportController {

    private static final Set<String> NAMES = Lists.names("service", "product", "date");

    private final Lists lists;
    private final KnownUpTo known;

    SupportController(Lists lists, KnownUpTo known) {
        this.lists = lists;
        this.known = known;
    }

    @GetMapping("/v1/support")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SupportAnswer.class)))
    ResponseEntity<Object> support(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, NAMES);
        int day = OsloDay.number(asked.day("date", known.today()));
        Supports.Question question = new Supports.Question(asked.text("service"), asked.text("product"), day);
        return lists.answer(
                asked,
                request,
                then -> Supports.of(then, question),
                SupportBody::of,
                SupportBody.COLUMNS,
                (asOf, page) -> new SupportAnswer(Notice.TEXT, asOf, page));
    }

    /** A page of what is supported, by vendor, EHR system and service. */
    record SupportAnswer(String notice, AsOf asOf, Page<SupportBody> support) {}
}
