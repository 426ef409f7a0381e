package no.utbredt.adoption.area.web;

import java.util.Map;
import java.util.Optional;
import no.utbredt.adoption.area.Area;
import no.utbredt.adoption.area.Areas;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.adoption.fault.web.Refused;
import no.utbredt.adoption.fault.web.Scopes;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.web.DryRun;
import no.utbredt.adoption.history.web.EntityTags;
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

/** How an operator registers which areas and sets of actors there are. None is ever taken away: actors and questions name it. */
@RestController
@RequestMapping("/v1/areas")
class AreasController {

    private final Areas areas;

    AreasController(Areas areas) {
        this.areas = areas;
    }

    @GetMapping("/{id}")
    ResponseEntity<Map<String, Object>> find(@PathVariable String id) {
        return areas.find(Codes.catalogueId(id))
                .map(history -> EntityTags.answer(id, history, AreaJson::write))
                .orElseThrow(() -> Refused.notFound("area-unknown", id));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('" + Scopes.OPERATE + "')")
    ResponseEntity<Map<String, Object>> register(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody byte[] body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch) {
        String named = Codes.catalogueId(id);
        Area area = Fields.read(Fields.parse(body), json -> AreaJson.read(named, json));
        Optional<History<Area>> current = areas.find(named);
        Edition seen = EntityTags.seen(ifMatch, ifNoneMatch, current);
        return dryRun
                ? DryRun.answer(named, seen, current, area, AreaJson::write)
                : EntityTags.answer(named, areas.register(area, seen), AreaJson::write);
    }
}
