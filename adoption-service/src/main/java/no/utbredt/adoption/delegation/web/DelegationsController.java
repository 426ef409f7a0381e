package no.utbredt.adoption.delegation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.delegation.Delegation;
import no.utbredt.adoption.delegation.Delegations;
import no.utbredt.adoption.delegation.Unheard;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.adoption.fault.web.Problems;
import no.utbredt.adoption.fault.web.Refused;
import no.utbredt.adoption.fault.web.Scopes;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.web.DryRun;
import no.utbredt.adoption.history.web.EntityTags;
import org.jspecify.annotations.Nullable;
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

/** How an operator registers who may speak for whom. A delegation is ended by giving it a last day, never taken away. */
@RestController
@RequestMapping("/v1/delegations")
@PreAuthorize("hasAuthority('" + Scopes.OPERATE + "')")
class DelegationsController {

    private final Delegations delegations;
    private final Clients clients;

    DelegationsController(Delegations delegations, Clients clients) {
        this.delegations = delegations;
        this.clients = clients;
    }

    @GetMapping("/{id}")
    ResponseEntity<Map<String, Object>> find(@PathVariable String id) {
        return delegations
                .find(id)
                .map(history -> EntityTags.answer(id, history, DelegationsController::json))
                .orElseThrow(() -> Refused.notFound("delegation-unknown", id));
    }

    @PutMapping("/{id}")
    ResponseEntity<Map<String, Object>> register(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody byte[] body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch) {
        Delegation delegation = Fields.read(Fields.parse(body), json -> read(id, json));
        Optional<History<Delegation>> current = delegations.find(id);
        Edition seen = EntityTags.seen(ifMatch, ifNoneMatch, current);
        ResponseEntity<Map<String, Object>> answer = dryRun
                ? DryRun.answer(id, seen, current, delegation, DelegationsController::json)
                : EntityTags.answer(id, delegations.register(delegation, seen), DelegationsController::json);
        Unheard.notice(delegation, clients.all())
                .ifPresent(unheard -> Objects.requireNonNull(answer.getBody())
                        .put("notices", List.of(Problems.of(HttpStatus.OK, "/vendor", unheard))));
        return answer;
    }

    private static Delegation read(String id, Fields json) {
        json.sameId(id);
        return new Delegation(
                id,
                json.value("vendor", OrganisationNumber::new),
                json.object("organisation", DelegationsController::identifier),
                json.texts("services"),
                json.value("from", Row::toDay),
                json.day("to"));
    }

    private static Identifier identifier(Fields json) {
        String scheme = json.text("scheme");
        return json.value("value", value -> Identifier.of(scheme, value));
    }

    private static Map<String, Object> json(Delegation delegation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("vendor", delegation.vendor().value());
        json.put(
                "organisation",
                Map.of(
                        "scheme", delegation.organisation().scheme(),
                        "value", delegation.organisation().value()));
        json.put("services", delegation.services());
        json.put("from", delegation.from().toString());
        json.put("to", delegation.to() == null ? null : delegation.to().toString());
        return json;
    }
}
