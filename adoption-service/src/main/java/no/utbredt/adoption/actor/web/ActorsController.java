package no.utbredt.adoption.actor.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorQuestion;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.adoption.fault.web.Refused;
import no.utbredt.adoption.fault.web.Scopes;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.web.EntityTags;
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
import org.springframework.web.bind.annotation.RestController;

/** Who there is, on any day, and how an operator registers somebody. Restricted actors are shown to operators only (law 12). */
@RestController
@RequestMapping("/v1/actors")
class ActorsController {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Actors actors;
    private final Clock clock;

    ActorsController(Actors actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping
    Map<String, Object> search(@ParameterObject ActorSearch search, @Nullable Authentication caller) {
        ActorQuestion question =
                search.question(LocalDate.ofInstant(clock.instant(), OSLO), Scopes.has(caller, Scopes.OPERATE));
        List<Actor> found = question.askedOf(actors.registry()).toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("date", question.day().toString());
        answer.put("total", found.size());
        answer.put("page", search.pageNumber());
        answer.put("size", search.pageSize());
        answer.put(
                "actors",
                found.stream()
                        .skip((long) search.pageNumber() * search.pageSize())
                        .limit(search.pageSize())
                        .map(actor -> ActorJson.on(question.day(), actor))
                        .toList());
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
            @RequestBody byte[] body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch) {
        Actor actor = Fields.read(Fields.parse(body), json -> ActorReading.read(new ActorId(id), json));
        actors.registry().rivals(actor).stream().findFirst().ifPresent(rival -> {
            throw taken(rival);
        });
        History<Actor> kept =
                actors.register(actor, EntityTags.seen(ifMatch, ifNoneMatch, actors.find(new ActorId(id))));
        return EntityTags.answer(id, kept, ActorJson::whole);
    }

    /** Once restricted, the whole history is. */
    private static boolean isShownTo(@Nullable Authentication caller, History<Actor> history) {
        boolean restricted = history.states().stream()
                .map(History.Recorded::state)
                .anyMatch(state -> state != null && state.restricted());
        return !restricted || Scopes.has(caller, Scopes.OPERATE);
    }

    private static Refused taken(Actor rival) {
        return new Refused(
                HttpStatus.CONFLICT,
                "/identifiers",
                new Fault(
                        "identifier-taken",
                        "an identifier for one actor a day",
                        "actor " + rival.id() + " has one of these identifiers on one of these days",
                        "aktør " + rival.id() + " har en av disse identifikatorene på en av disse dagene"));
    }
}
