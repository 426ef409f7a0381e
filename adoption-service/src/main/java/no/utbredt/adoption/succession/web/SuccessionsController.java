package no.utbredt.adoption.succession.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.utbredt.adoption.actor.Claims;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.adoption.fault.web.Refused;
import no.utbredt.adoption.fault.web.Scopes;
import no.utbredt.adoption.succession.BookEntry;
import no.utbredt.adoption.succession.Enactment;
import no.utbredt.adoption.succession.Plan;
import no.utbredt.adoption.succession.Succession;
import no.utbredt.adoption.succession.SuccessionId;
import no.utbredt.edge.page.Page;
import no.utbredt.edge.page.Paging;
import no.utbredt.edge.request.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How an operator says who takes over from whom, shown first and then done whole. Restricted actors stand in it, so operators alone read it (law 12). */
@RestController
@RequestMapping("/v1/successions")
@PreAuthorize("hasAuthority('" + Scopes.OPERATE + "')")
class SuccessionsController {

    private final Enactment enactment;

    SuccessionsController(Enactment enactment) {
        this.enactment = enactment;
    }

    @GetMapping
    Map<String, Object> all(@ParameterObject Paging paging) {
        Page<Map<String, Object>> page = Page.of(enactment.all(), SuccessionsController::entry, paging);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", page.total());
        if (page.next() != null) {
            answer.put("next", page.next());
        }
        answer.put("successions", page.items());
        return answer;
    }

    @GetMapping("/{id}")
    Map<String, Object> find(@PathVariable String id) {
        return enactment
                .find(new SuccessionId(id))
                .map(SuccessionsController::entry)
                .orElseThrow(() -> Refused.notFound("succession-unknown", id));
    }

    @PutMapping("/{id}")
    ResponseEntity<Map<String, Object>> enact(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody byte[] body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        Succession act = SuccessionJson.read(new SuccessionId(id), Fields.parse(body));
        Optional<BookEntry> entered = enactment.find(act.id());
        if (entered.isPresent()) {
            return ResponseEntity.ok(again(act, entered.get()));
        }
        Plan plan = plan(act);
        if (plan.changes().isEmpty()) {
            throw new FaultyField("", nothingNew());
        }
        if (dryRun) {
            return ResponseEntity.ok().eTag("\"" + plan.tag() + "\"").body(planned(act, plan));
        }
        requireSeen(ifMatch, plan);
        if (!enactment.enact(act, plan)) {
            throw outdated(plan(act));
        }
        Map<String, Object> answer = find(id);
        answer.put("changes", SuccessionJson.write(plan));
        return ResponseEntity.ok(answer);
    }

    private Plan plan(Succession act) {
        try {
            return enactment.plan(act);
        } catch (FaultyField e) {
            if (e.fault().code().equals(Claims.TAKEN)) {
                throw new Refused(HttpStatus.CONFLICT, e.field(), e.fault());
            }
            throw e;
        }
    }

    /** The same act sent again is done once; one that was begun is ended. */
    private Map<String, Object> again(Succession act, BookEntry entered) {
        if (!entered.act().equals(act)) {
            throw new Refused(
                    HttpStatus.PRECONDITION_FAILED,
                    "",
                    new Fault(
                            "edition-outdated",
                            "another id, or the act as it was entered",
                            "the act " + act.id() + " was entered and says something else",
                            "handlingen " + act.id() + " er lagt inn og sier noe annet"));
        }
        if (!entered.done()) {
            enactment.finish(act);
        }
        return find(act.id().value());
    }

    private static void requireSeen(@Nullable String ifMatch, Plan plan) {
        if (ifMatch == null) {
            throw new FaultyField(
                    HttpHeaders.IF_MATCH,
                    new Fault(
                            "value-missing",
                            "the entity tag of a dry run",
                            "\"If-Match\" is missing",
                            "«If-Match» mangler"));
        }
        boolean seen = IfMatch.read(ifMatch)
                .map(tags -> tags.tags().contains(plan.tag()))
                .orElse(false);
        if (!seen) {
            throw outdated(plan);
        }
    }

    private static Refused outdated(Plan plan) {
        String current = "\"" + plan.tag() + "\"";
        return new Refused(
                HttpStatus.PRECONDITION_FAILED,
                HttpHeaders.IF_MATCH,
                new Fault(
                        "edition-outdated",
                        current,
                        "the actors have changed since; together they have edition " + current,
                        "aktørene er endret siden; samlet har de utgave " + current));
    }

    private static Fault nothingNew() {
        return new Fault(
                "succession-actors",
                "an act that changes something",
                "all actors say so already",
                "alle aktørene sier det alt");
    }

    private static Map<String, Object> planned(Succession act, Plan plan) {
        Map<String, Object> json = SuccessionJson.write(act);
        json.put("state", "PLANNED");
        json.put("recordedAt", null);
        json.put("changes", SuccessionJson.write(plan));
        return json;
    }

    private static Map<String, Object> entry(BookEntry entry) {
        Map<String, Object> json = SuccessionJson.write(entry.act());
        json.put("state", entry.done() ? "DONE" : "BEGUN");
        json.put("recordedAt", entry.recordedAt().toString());
        return json;
    }
}
