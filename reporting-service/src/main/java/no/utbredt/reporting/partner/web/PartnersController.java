package no.utbredt.reporting.partner.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.coverage.web.KnownSubjects;
import no.utbredt.reporting.history.Panels;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.partner.Partners;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.AsOf;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Named;
import no.utbredt.reporting.web.Page;
import no.utbredt.reporting.web.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether an area is ready together, and when those connect an actor works with. */
@RestController
class PartnersController {

    private static final Set<String> OF_AN_AREA = Stream.of(
                    AsOf.PARAMETERS, Page.PARAMETERS, Set.of("service", "role", "stage", "date"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OF_AN_ACTOR = Stream.of(
                    AsOf.PARAMETERS, Set.of("service", "role", "stage", "date", "kind"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** Those who plan and agree on their services together. */
    private static final String USUAL_KIND = "HELSEFELLESSKAP";

    private static final Set<Role> ROLES = Set.of(Role.SOURCE, Role.CONSUMER);

    private final Partners partners;
    private final Knowledge knowledge;
    private final KnownSubjects subjects;
    private final KnownUpTo known;

    PartnersController(Panels panels, Knowledge knowledge, KnownSubjects subjects, KnownUpTo known) {
        this.partners = new Partners(panels);
        this.knowledge = knowledge;
        this.subjects = subjects;
        this.known = known;
    }

    @GetMapping("/v1/areas/{id}/readiness")
    ReadinessAnswer readiness(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, OF_AN_AREA);
        CoverageQuestion question = question(asked, id);
        return knowledge.ask(question.horizon(), then -> {
            if (then.registry().areas().area(id) == null) {
                throw Refusal.unknown("area", id, "the id of an area, such as helsefellesskap-bergen");
            }
            return ReadinessAnswer.of(partners.readiness(question, then), asked, then, known);
        });
    }

    @GetMapping("/v1/actors/{id}/partners")
    PartnersAnswer partners(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, OF_AN_ACTOR);
        AsOf asOf = AsOf.of(asked, known);
        String said = asked.text("kind");
        String kind = said == null ? USUAL_KIND : said;
        LocalDate day = asked.day("date", known.today());
        return knowledge.ask(asOf.horizon(), then -> {
            Named actor = actor(id, day, then);
            List<PartnerAreaBody> areas = then.registry().areas().of(id, kind, OsloDay.number(day)).stream()
                    .map(area -> PartnerAreaBody.of(partners.readiness(question(asked, area), then), then))
                    .toList();
            return new PartnersAnswer(Notice.TEXT, actor, kind, day, asOf, areas);
        });
    }

    private static Named actor(String id, LocalDate day, Known then) {
        Actor actor = then.registry().actor(id);
        if (actor == null) {
            throw Refusal.unknown("actor", id, "the id of an actor in the registry, such as m-0301");
        }
        Named named = Named.actor(id, OsloDay.number(day), then);
        if (named == null) {
            throw Refusal.restricted("actor", id);
        }
        return named;
    }

    private CoverageQuestion question(Asked asked, String area) {
        String service = asked.text("service", "the id of a service in the catalogue, such as kjernejournal");
        subjects.service(service);
        LocalDate day = asked.day("date", known.today());
        return CoverageQuestion.of(
                        service,
                        asked.code("role", Role.class, Role.CONSUMER, ROLES),
                        area,
                        day,
                        asked.knownAt(known.today()),
                        asked.day("statedBy"))
                .atLeast(asked.code("stage", Stage.class, Stage.INTRODUCED, CoverageParameters.STAGES));
    }

    /**
     * Those an actor works with.
     *
     * @param kind of the areas
     * @param areas those it lies in; none where none of the kind is known
     */
    record PartnersAnswer(
            String notice, Named actor, String kind, LocalDate date, AsOf asOf, List<PartnerAreaBody> areas) {}
}
