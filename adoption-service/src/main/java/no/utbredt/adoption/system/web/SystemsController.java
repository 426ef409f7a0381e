package no.utbredt.adoption.system.web;

import java.util.Map;
import java.util.Optional;
import no.utbredt.adoption.actor.SystemId;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.adoption.fault.web.Refused;
import no.utbredt.adoption.fault.web.Scopes;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.web.DryRun;
import no.utbredt.adoption.history.web.EntityTags;
import no.utbredt.adoption.system.EhrSystem;
import no.utbredt.adoption.system.EhrSystems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

/** How an operator registers which EHR systems there are. A system is never taken away: reports and actors name it. */
@RestController
@RequestMapping("/v1/systems")
class SystemsController {

    private final EhrSystems systems;

    SystemsController(EhrSystems systems) {
        this.systems = systems;
    }

    @GetMapping("/{id}")
    ResponseEntity<Map<String, Object>> find(@PathVariable String id) {
        return systems.find(new SystemId(id))
                .map(history -> EntityTags.answer(id, history, SystemJson::write))
                .orElseThrow(() -> Refused.notFound("system-unknown", id));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('" + Scopes.OPERATE + "')")
    ResponseEntity<Map<String, Object>> register(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody byte[] body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch) {
        SystemId named = new SystemId(id);
        EhrSystem system = Fields.read(Fields.parse(body), json -> SystemJson.read(named, json));
        Optional<History<EhrSystem>> current = systems.find(named);
        Edition seen = EntityTags.seen(ifMatch, ifNoneMatch, current);
        return dryRun
                ? DryRun.answer(id, seen, current, system, SystemJson::write)
                : EntityTags.answer(id, systems.register(system, seen), SystemJson::write);
    }
}
