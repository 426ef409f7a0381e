package no.utbredt.reporting.landscape.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.coverage.web.KnownSubjects;
import no.utbredt.reporting.coverage.web.SeriesCost;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.landscape.LandscapeQuestion;
import no.utbredt.reporting.landscape.Landscapes;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Refusal;
import no.utbredt.reporting.web.Representation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Areas by levels of care over time, in one answer. */
@RestController
class LandscapeController {

    private static final Set<String> NAMES = Set.of(
            "service",
            "group",
            "role",
            "stage",
            "rollup",
            "weight",
            "cut",
            "from",
            "to",
            "by",
            "knownAt",
            "statedBy",
            "structure",
            "maxAge",
            "format");
    private static final int MOST_SERVICES = 10;
    private static final int MOST_GROUPS = 20;
    private static final int MOST_YEARS = 20;

    private final Landscapes landscapes;
    private final Knowledge knowledge;
    private final KnownSubjects subjects;
    private final KnownUpTo known;

    LandscapeController(Coverage coverage, Knowledge knowledge, KnownSubjects subjects, KnownUpTo known) {
        this.landscapes = new Landscapes(coverage);
        this.knowledge = knowledge;
        this.subjects = subjects;
        this.known = known;
    }

    @GetMapping("/v1/landscape")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LandscapeBody.class)))
    ResponseEntity<Object> landscape(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, NAMES);
        Representation wanted = Representation.wanted(asked, request);
        LandscapeQuestion question = question(asked);
        question.services()
                .forEach(service ->
                        question.groups().forEach(group -> subjects.check(question.coverage(service, group))));
        SeriesCost.of(question.cut(), knowledge, question.horizon())
                .times(question.columns())
                .check(question.days());
        LandscapeBody body =
                knowledge.ask(question.horizon(), then -> LandscapeBody.of(landscapes.answer(question), then, known));
        return wanted.of(() -> body, () -> LandscapeCsv.of(body));
    }

    private LandscapeQuestion question(Asked asked) {
        asked.text("service", "the ids of services in the catalogue, such as kjernejournal");
        List<String> services = asked.list("service", MOST_SERVICES);
        services.forEach(subjects::service);
        Role role = asked.code("role", Role.class, Role.CONSUMER, CoverageParameters.ROLES);
        return new LandscapeQuestion(
                services,
                groups(asked, services, role),
                role,
                asked.code("stage", Stage.class, Stage.INTRODUCED, CoverageParameters.STAGES),
                CoverageParameters.rollUp(asked),
                asked.code("weight", Weight.class, Weight.ACTORS, EnumSet.allOf(Weight.class)),
                asked.text("cut") == null ? Cut.HEALTH_REGION : CoverageParameters.cut(asked),
                days(asked),
                asked.knownAt(known.today()),
                asked.day("statedBy"),
                asked.day("structure"),
                asked.age("maxAge"));
    }

    /** Those asked for, or else all that one of the services is for in that role. */
    private List<String> groups(Asked asked, List<String> services, Role role) {
        List<String> groups = asked.list("group", MOST_GROUPS);
        List<String> those = groups.isEmpty()
                ? services.stream()
                        .flatMap(service -> subjects.service(service).groups().entrySet().stream())
                        .filter(group -> group.getValue().contains(role))
                        .map(Map.Entry::getKey)
                        .distinct()
                        .sorted()
                        .toList()
                : groups;
        if (those.isEmpty()) {
            throw Refusal.missing("group", "ids of actor groups, such as kommune; the services name none in that role");
        }
        return those;
    }

    private List<LocalDate> days(Asked asked) {
        LocalDate to = asked.day("to", known.today());
        LocalDate from = asked.day("from", to.minusYears(1));
        if (from.isAfter(to) || from.isBefore(to.minusYears(MOST_YEARS))) {
            throw Refusal.invalid("from", from.toString(), "a day at most " + MOST_YEARS + " years before " + to);
        }
        return CoverageParameters.frequency(asked).ends(from, to).toList();
    }
}
