package no.utbredt.reporting.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.view.View;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Notice;
import no.utbredt.reporting.web.Refusal;
import no.utbredt.reporting.web.Refusals;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands on every page: the honesty line, the documents behind, how far the view knows, the other language. */
@ControllerAdvice(basePackageClasses = EveryPage.class)
class EveryPage {

    private final Knowledge knowledge;
    private final View view;
    private final KnownUpTo known;

    EveryPage(Knowledge knowledge, View view, KnownUpTo known) {
        this.knowledge = knowledge;
        this.view = view;
        this.known = known;
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request, Locale language) {
        Written written = new Written(language);
        model.addAttribute("notice", Notice.TEXT);
        model.addAttribute("written", written);
        model.addAttribute("lang", written.english() ? "en" : "nb");
        model.addAttribute("to", new Links(written.english(), null));
        model.addAttribute("documents", documents());
        model.addAttribute("status", view.status());
        model.addAttribute("otherLanguage", otherLanguage(request, written));
    }

    @ExceptionHandler
    Object refuse(Refusal refusal, HttpServletRequest request, Locale language) {
        return isBrowser(request) ? page(refusal, request, language) : Refusals.problem(refusal);
    }

    /** Whoever wants a page says so; anybody else is told as a program is. */
    private static boolean isBrowser(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
    }

    private ModelAndView page(Refusal refusal, HttpServletRequest request, Locale language) {
        ModelAndView page = new ModelAndView("refused");
        page.setStatus(refusal.status());
        Model frame = new ExtendedModelMap();
        frame(frame, request, language);
        page.addAllObjects(frame.asMap());
        page.addObject("what", new Written(language).english() ? refusal.getMessage() : refusal.detailNb());
        page.addObject("expected", refusal.expected());
        return page;
    }

    private List<String> documents() {
        return knowledge.ask(
                Horizon.knownAt(known.today()),
                then -> then.figures().values().stream()
                        .map(figure -> figure.citation().document())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static String otherLanguage(HttpServletRequest request, Written written) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        request.getParameterMap().forEach((name, values) -> address.queryParam(name, (Object[]) values));
        address.replaceQueryParam("lang");
        return (written.english() ? address : address.queryParam("lang", "en"))
                .encode()
                .build()
                .toUriString();
    }
}
