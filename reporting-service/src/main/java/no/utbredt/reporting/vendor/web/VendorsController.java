package no.utbredt.reporting.vendor.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.Notice;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.vendor.Vendors;
import no.utbredt.reporting.web.AsOf;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.Lists;
import no.utbredt.reporting.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When vendors were last heard. */
@RestController
class VendorsController {

    private static final Set<String> NAMES = Lists.names();

    private final Lists lists;

    VendorsController(Lists lists) {
        this.lists = lists;
    }

    @GetMapping("/v1/vendors")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VendorsAnswer.class)))
    ResponseEntity<Object> vendors(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, NAMES);
        return lists.answer(
                asked,
                request,
                Vendors::of,
                (line, then) -> VendorBody.of(line, then.horizon()),
                VendorBody.COLUMNS,
                (asOf, page) -> new VendorsAnswer(Notice.TEXT, asOf, page));
    }

    /** A page of the vendors, by organisation number. */
    record VendorsAnswer(String notice, AsOf asOf, Page<VendorBody> vendors) {}
}
