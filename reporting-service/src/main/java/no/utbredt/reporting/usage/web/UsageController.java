package no.utbredt.reporting.usage.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.Notice;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.usage.Usages;
import no.utbredt.reporting.web.AsOf;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.Lists;
import no.utbredt.reporting.web.Page;
import no.utbredt.vocabulary.Days;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much services are used, actor by actor and month by month. */
@RestController
class UsageController {

    private static final Set<String> NAMES = Lists.names("service", "actor", "from", "to");

    private final Lists lists;

    UsageController(Lists lists) {
        this.lists = lists;
    }

    @GetMapping("/v1/usage")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UsageAnswer.class)))
    ResponseEntity<Object> usage(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, NAMES);
        Usages.Question question = question(asked);
        return lists.answer(
                asked,
                request,
                then -> Usages.of(then, question),
                UsageBody::of,
                UsageBody.COLUMNS,
                (asOf, page) -> new UsageAnswer(Notice.TEXT, asOf, page));
    }

    private static Usages.Question question(Asked asked) {
        LocalDate from = asked.day("from", Days.FIRST);
        LocalDate to = asked.day("to", Days.LAST);
        return new Usages.Question(
                asked.text("service"), asked.text("actor"), OsloDay.number(from), OsloDay.number(to));
    }

    /** A page of the volumes, by service, actor and month. */
    record UsageAnswer(String notice, AsOf asOf, Page<UsageBody> usage) {}
}
