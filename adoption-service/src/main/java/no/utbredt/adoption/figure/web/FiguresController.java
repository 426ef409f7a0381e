package no.utbredt.adoption.figure.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.adoption.fault.web.Refused;
import no.utbredt.adoption.fault.web.Scopes;
import no.utbredt.adoption.figure.Notices;
import no.utbredt.adoption.figure.PublishedFigure;
import no.utbredt.adoption.figure.PublishedFigures;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.web.EntityTags;
import no.utbredt.edge.page.Page;
import no.utbredt.edge.page.Paging;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What others have published; stewards enter it. Text its source marks Intern is shown to stewards only. */
@RestController
@RequestMapping("/v1/published-figures")
class FiguresController {

    private final PublishedFigures figures;

    FiguresController(PublishedFigures figures) {
        this.figures = figures;
    }

    @GetMapping
    Map<String, Object> list(
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String document,
            @ParameterObject Paging paging,
            @Nullable Authentication caller) {
        boolean steward = Scopes.has(caller, Scopes.DOCUMENTS);
        List<PublishedFigure> found = figures.all().stream()
                .filter(each -> service == null || service.equals(each.matter().service()))
                .filter(each -> group == null || group.equals(each.matter().group()))
                .filter(each ->
                        document == null || document.equals(each.publication().document()))
                .toList();
        Page<Map<String, Object>> page = Page.of(found, each -> FigureJson.of(each, steward), paging);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", page.total());
        if (page.next() != null) {
            answer.put("next", page.next());
        }
        answer.put("figures", page.items());
        return answer;
    }

    @GetMapping("/{id}")
    ResponseEntity<Map<String, Object>> find(@PathVariable String id, @Nullable Authentication caller) {
        boolean steward = Scopes.has(caller, Scopes.DOCUMENTS);
        History<PublishedFigure> history = figures.find(id).orElseThrow(() -> Refused.notFound("figure-unknown", id));
        return EntityTags.answer(id, history, figure -> FigureJson.of(figure, steward));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('" + Scopes.DOCUMENTS + "')")
    ResponseEntity<Map<String, Object>> enter(
            @PathVariable String id,
            @RequestBody byte[] body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch) {
        PublishedFigure figure = Fields.read(Fields.parse(body), json -> FigureReading.read(id, json));
        History<PublishedFigure> kept = figures.enter(figure, EntityTags.seen(ifMatch, ifNoneMatch, figures.find(id)));
        ResponseEntity<Map<String, Object>> answer =
                EntityTags.answer(id, kept, entered -> FigureJson.of(entered, true));
        Map<String, Object> answered = new LinkedHashMap<>(answer.getBody() == null ? Map.of() : answer.getBody());
        answered.put("notices", FigureJson.notices(Notices.of(figure, this::isKnown)));
        return ResponseEntity.ok().headers(answer.getHeaders()).body(answered);
    }

    private boolean isKnown(String id) {
        return figures.find(id).isPresent();
    }
}
