package no.utbredt.adoption.actor.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorQuestion;
import no.utbredt.adoption.actor.ActorRegistry;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.actor.Claims;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.adoption.fault.web.Refused;
import no.utbredt.adoption.fault.web.Scopes;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.web.DryRun;
import no.utbredt.adoption.history.web.EntityTags;
import no.utbredt.edge.page.Page;
import no.utbredt.edge.page.Paging;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

/** Who there is, on any day, and how an operator registers somebody. Who may be one person is shown to itself, its vendor and operators (law 12). */
@RestController
@RequestMapping("/v1/actors")
class ActorsController {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Actors actors;
    private final Insight insight;
    private final Clock clock;

    ActorsController(Actors actors, Insight insight, Clock clock) {
        this.actors = actors;
        this.insight = insight;
        this.clock = clock;
    }

    @GetMapping
    Map<String, Object> search(
            @ParameterObject ActorSearch search, @ParameterObject Paging paging, @Nullable Authentication caller) {
        ActorQuestion question = search.question(
                LocalDate.ofInstant(clock.instant(), OSLO),
                actor -> !actor.restricted() || insight.sees(caller, actor));
        LocalDate knownAt = search.known();
        ActorRegistry registry = knownAt == null
                ? actors.registry()
                : actors.knownBefore(knownAt.plusDays(1).atStartOfDay(OSLO).toInstant());
        List<Actor> found = question.askedOf(registry).toList();
        Page<Map<String, Object>> page = Page.of(found, actor -> ActorJson.on(question.day(), actor), paging);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("date", question.day().toString());
        if (knownAt != null) {
            answer.put("knownAt", knownAt.toString());
        }
        answer.put("total", page.total());
        if (page.next() != null) {
            answer.put("next", page.next());
        }
        answer.put("actors", page.items());
        return answer;
    }

    @GetMapping("/{id}")
    ResponseEntity<Map<String, Object>> find(@PathVariable String id, @Nullable Authentication caller) {
        History<Actor> history = actors.find(new ActorId(id))
                .filter(known -> isShownTo(caller, known))
                .orElseThrow(() -> Refused.notFound("actor-unknown", id));
        return EntityTags.answer(id, history, ActorJson::whole);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('" + Scopes.OPERATE + "')")
    ResponseEntity<Map<String, Object>> register(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody byte[] body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch) {
        Actor actor = Fields.read(Fields.parse(body), json -> ActorReading.read(new ActorId(id), json));
        actors.registry().rivals(actor).stream().findFirst().ifPresent(rival -> {
            throw new Refused(HttpStatus.CONFLICT, "/identifiers", Claims.taken(rival));
        });
        Optional<History<Actor>> current = actors.find(actor.id());
        Edition seen = EntityTags.seen(ifMatch, ifNoneMatch, current);
        return dryRun
                ? DryRun.answer(id, seen, current, actor, ActorJson::whole)
                : EntityTags.answer(id, actors.register(actor, seen), ActorJson::whole);
    }

    /** Once restricted, the whole history is; whoever sees what it was last sees it all. */
    private boolean isShownTo(@Nullable Authentication caller, History<Actor> history) {
        List<Actor> states = history.states().stream()
                .map(History.Recorded::state)
                .filter(Objects::nonNull)
                .toList();
        return states.stream().noneMatch(Actor::restricted) || insight.sees(caller, states.getLast());
    }
}
