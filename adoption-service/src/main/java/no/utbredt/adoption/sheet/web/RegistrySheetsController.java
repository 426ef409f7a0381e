package no.utbredt.adoption.sheet.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.actor.Claims;
import no.utbredt.adoption.area.Areas;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.delegation.Delegation;
import no.utbredt.adoption.delegation.Delegations;
import no.utbredt.adoption.delegation.Unheard;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.adoption.fault.web.Scopes;
import no.utbredt.adoption.sheet.Line;
import no.utbredt.adoption.sheet.Outcome;
import no.utbredt.adoption.sheet.Sheet;
import no.utbredt.adoption.sheet.SheetKind;
import no.utbredt.adoption.sheet.file.ActorRows;
import no.utbredt.adoption.sheet.file.AreaRows;
import no.utbredt.adoption.sheet.file.DelegationRows;
import no.utbredt.adoption.sheet.file.EhrSystemRows;
import no.utbredt.adoption.system.EhrSystems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How an operator registers many actors, areas, memberships, EHR systems or delegations in one call, tried first where he likes. */
@RestController
@RequestMapping("/v1/registry-sheets")
@PreAuthorize("hasAuthority('" + Scopes.OPERATE + "')")
class RegistrySheetsController {

    private static final String CSV = "text/csv";

    private final Actors actors;
    private final Areas areas;
    private final EhrSystems systems;
    private final Delegations delegations;
    private final Clients clients;

    RegistrySheetsController(Actors actors, Areas areas, EhrSystems systems, Delegations delegations, Clients clients) {
        this.actors = actors;
        this.areas = areas;
        this.systems = systems;
        this.delegations = delegations;
        this.clients = clients;
    }

    @PostMapping(consumes = CSV, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> enter(
            @RequestParam String kind,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody(required = false) byte[] body) {
        List<Outcome> outcomes = outcomes(kind, dryRun, body);
        return ResponseEntity.status(Outcomes.status(outcomes)).body(Outcomes.json(dryRun, outcomes));
    }

    @PostMapping(consumes = CSV, produces = CSV)
    ResponseEntity<byte[]> enterAsCsv(
            @RequestParam String kind,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody(required = false) byte[] body) {
        List<Outcome> outcomes = outcomes(kind, dryRun, body);
        return ResponseEntity.status(Outcomes.status(outcomes)).body(Outcomes.csv(outcomes));
    }

    private List<Outcome> outcomes(String kind, boolean dryRun, byte[] body) {
        byte[] sent = body == null ? new byte[0] : body;
        return switch (kind(kind)) {
            case ACTORS -> actors(ActorRows.actors(sent), dryRun);
            case AREAS -> Sheet.enter(AreaRows.areas(sent), areas.many(), area -> Optional.empty(), dryRun);
            case MEMBERSHIPS -> actors(ActorRows.memberships(sent), dryRun);
            case SYSTEMS ->
                Sheet.enter(EhrSystemRows.systems(sent), systems.many(), system -> Optional.empty(), dryRun);
            case SYSTEMS_IN_USE -> actors(ActorRows.systems(sent), dryRun);
            case DELEGATIONS ->
                Sheet.enter(DelegationRows.delegations(sent), delegations.many(), this::unheard, dryRun);
        };
    }

    private List<Outcome> actors(List<Line<Actor>> lines, boolean dryRun) {
        Claims claims = new Claims(actors.registry());
        return Sheet.enter(lines, actors.many(), actor -> claim(claims, actor), dryRun);
    }

    private Optional<FaultyField> unheard(Delegation delegation) {
        return Unheard.notice(delegation, clients.all()).map(notice -> new FaultyField("vendor", notice));
    }

    private static Optional<FaultyField> claim(Claims claims, Actor actor) {
        claims.rival(actor).ifPresent(rival -> {
            throw new FaultyValue(Claims.taken(rival));
        });
        claims.take(actor);
        return Optional.empty();
    }

    private static SheetKind kind(String code) {
        try {
            return Codes.read(SheetKind.class, code);
        } catch (FaultyValue e) {
            throw new FaultyField("kind", e.fault());
        }
    }
}
