package no.utbredt.reporting.timeline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.finding.web.DisagreementBody;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.timeline.ActorTimeline;
import no.utbredt.reporting.timeline.AdoptionTimeline;
import no.utbredt.reporting.timeline.Timelines;
import no.utbredt.reporting.timeline.Turn;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Named;
import no.utbredt.reporting.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everything one actor has taken up, and when. */
@RestController
class TimelineController {

    private final Timelines timelines;
    private final Knowledge knowledge;
    private final KnownUpTo known;

    TimelineController(Timelines timelines, Knowledge knowledge, KnownUpTo known) {
        this.timelines = timelines;
        this.knowledge = knowledge;
        this.known = known;
    }

    @GetMapping("/v1/actors/{id}/timeline")
    TimelineBody timeline(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, Set.of("knownAt", "statedBy"));
        KnownAt knownAt = asked.knownAt(known.today());
        Horizon horizon = Horizon.of(knownAt, asked.day("statedBy"));
        ActorTimeline timeline = timelines.of(id, horizon);
        Actor actor = timeline.known();
        if (actor == null) {
            throw Refusal.unknown("actor", id, "the id of an actor in the registry, such as m-0301");
        }
        return knowledge.ask(horizon, then -> {
            if (!then.disclosure().tellsOf(id)) {
                throw Refusal.restricted("actor", id);
            }
            return body(timeline, actor, knownAt, then);
        });
    }

    private TimelineBody body(ActorTimeline timeline, Actor actor, KnownAt knownAt, Known then) {
        LocalDate today = known.today();
        String name = actor.nameOn(OsloDay.number(today));
        return new TimelineBody(
                Notice.TEXT,
                new Named(timeline.actor(), name == null ? timeline.actor() : name),
                actor.kind(),
                actor.serviceArea(),
                knownAt.toString(),
                known.provisional(knownAt),
                timeline.adoptions().stream()
                        .map(adoption -> AdoptionBody.of(adoption, today, then))
                        .toList());
    }

    /** One actor's history. */
    record TimelineBody(
            String notice,
            Named actor,
            String kind,
            @Nullable String serviceArea,
            String knownAt,
            boolean provisional,
            List<AdoptionBody> adoptions) {}

    /**
     * Its history with one service in one role, oldest turn first; of very many the latest 200.
     *
     * @param turnCount how many turns there are, told or not
     * @param disagreements the first 200 of them
     * @param disagreementCount how many are known, told or not; they are looked for in bounds
     */
    record AdoptionBody(
            Named service,
            Role role,
            List<TurnBody> turns,
            int turnCount,
            List<DisagreementBody> disagreements,
            int disagreementCount) {

        static AdoptionBody of(AdoptionTimeline adoption, LocalDate today, Known then) {
            return new AdoptionBody(
                    Named.service(adoption.service(), then),
                    adoption.role(),
                    adoption.turns().stream()
                            .map(turn -> TurnBody.of(turn, then))
                            .toList(),
                    adoption.allTurns(),
                    adoption.disagreements().stream()
                            .map(found -> DisagreementBody.of(found, today, then))
                            .toList(),
                    adoption.allDisagreements());
        }
    }

    /** From a day on it stands there. */
    record TurnBody(LocalDate from, StandingBody standing) {

        static TurnBody of(Turn turn, Known then) {
            return new TurnBody(turn.from(), StandingBody.of(turn.standing(), then));
        }
    }
}
