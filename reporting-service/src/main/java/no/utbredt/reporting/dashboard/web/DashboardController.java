package no.utbredt.reporting.dashboard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import no.utbredt.edge.SecurityHeaders;
import no.utbredt.edge.request.ForeignRules;
import no.utbredt.reporting.web.OwnTag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * One document at the address of every page, whatever is asked of the page: the browser reads the address, asks for the figures and
 * names what it cannot read. Nothing that has got in can stop it, and nothing of the address is in it.
 */
@OwnTag
@ForeignRules
@Controller
class DashboardController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    /** What a picture may be called. */
    private static final Pattern PICTURE = Pattern.compile("[a-z][a-z-]{0,39}");

    private final Pages pages;

    DashboardController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping({
        "/",
        "/tjeneste",
        "/tjeneste/{service}/{group}",
        "/aktor",
        "/aktor/{id}",
        "/veikart/**",
        "/gap",
        "/datakvalitet",
        "/leverandor",
        "/leverandor/{document}",
        "/statistikkbank",
        "/statistikkbank/**",
        "/rapport",
        "/rapport/**",
        "/om",
        "/rediger",
        "/rediger/{id}",
        "/register",
        "/tilstander"
    })
    ResponseEntity<byte[]> page(HttpServletResponse response) {
        SecurityHeaders.onPage(response);
        return document();
    }

    /** One picture of a page, alone ({@code ?bilde=kart}): what others may show inside their own pages, and nothing else of ours. */
    @GetMapping(
            path = {
                "/",
                "/tjeneste/{service}/{group}",
                "/aktor/{id}",
                "/veikart",
                "/gap",
                "/datakvalitet",
                "/statistikkbank/{table}"
            },
            params = "bilde")
    ResponseEntity<byte[]> picture(HttpServletRequest request, HttpServletResponse response) {
        String[] asked = request.getParameterValues("bilde");
        if (asked.length == 1 && PICTURE.matcher(asked[0]).matches()) {
            SecurityHeaders.onFramed(response);
        } else {
            SecurityHeaders.onPage(response);
        }
        return document();
    }

    private ResponseEntity<byte[]> document() {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .eTag(pages.tag())
                .body(pages.html());
    }
}
