package no.utbredt.reporting.system.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.system.EhrSystem;
import no.utbredt.reporting.system.Runners;
import no.utbredt.reporting.system.Vendor;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.Csv;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import no.utbredt.reporting.web.Refusal;
import no.utbredt.reporting.web.Representation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which EHR systems there are and who runs them, on a day, as known on another. */
@RestController
class SystemsController {

    private static final Set<String> DAYS = Set.of("date", "knownAt");
    private static final Set<String> ONE =
            Stream.concat(Page.PARAMETERS.stream(), DAYS.stream()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ALL =
            Stream.concat(ONE.stream(), Stream.of("format")).collect(Collectors.toUnmodifiableSet());
    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "vendorId",
            "vendorOrganisationNumber",
            "vendorName",
            "actors",
            "described",
            "date",
            "knownAt");

    private final Knowledge knowledge;
    private final KnownUpTo known;

    SystemsController(Knowledge knowledge, KnownUpTo known) {
        this.knowledge = knowledge;
        this.known = known;
    }

    @GetMapping("/v1/systems")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SystemsBody.class)))
    ResponseEntity<Object> systems(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, ALL);
        Representation wanted = Representation.wanted(asked, request);
        return ask(asked, then -> {
            List<SystemBody> all = all(then);
            return wanted.of(
                    () -> new SystemsBody(
                            Notice.TEXT,
                            then.day(),
                            then.knownAt().toString(),
                            then.provisional(),
                            Page.of(all, asked)),
                    () -> new Csv(COLUMNS, all.stream().map(then::line)));
        });
    }

    @GetMapping("/v1/systems/{id}")
    SystemRunBody system(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, ONE);
        return ask(asked, then -> {
            List<Runners.Runner> running = then.runners().of(id);
            if (running.isEmpty() && !then.systems().containsKey(id)) {
                throw Refusal.unknown("system", id, "the id of an EHR system, such as dips-arena");
            }
            return new SystemRunBody(
                    Notice.TEXT,
                    then.day(),
                    then.knownAt().toString(),
                    then.provisional(),
                    then.body(id),
                    Page.of(running, runner -> RunnerBody.of(runner, then.number(), then.registry()), asked));
        });
    }

    private <T> T ask(Asked asked, Function<OnADay, T> answer) {
        LocalDate day = asked.day("date", known.today());
        KnownAt knownAt = asked.knownAt(known.today());
        return knowledge.ask(
                Horizon.knownAt(knownAt),
                then -> answer.apply(OnADay.of(day, knownAt, known.provisional(knownAt), then)));
    }

    /** Those somebody has described, and those only named by who runs them. */
    private static List<SystemBody> all(OnADay then) {
        Set<String> ids = new TreeSet<>(then.systems().keySet());
        ids.addAll(then.runners().systems());
        return ids.stream().map(then::body).toList();
    }

    /** What is known of systems for one question. */
    private record OnADay(
            LocalDate day,
            KnownAt knownAt,
            boolean provisional,
            Map<String, EhrSystem> systems,
            Registry registry,
            Runners runners) {

        static OnADay of(LocalDate day, KnownAt knownAt, boolean provisional, Known then) {
            Registry registry = then.registry();
            return new OnADay(
                    day,
                    knownAt,
                    provisional,
                    then.systems(),
                    registry,
                    Runners.on(OsloDay.number(day), registry, then.disclosure()::tellsOf, then.disclosure()::counts));
        }

        int number() {
            return OsloDay.number(day);
        }

        SystemBody body(String id) {
            return SystemBody.of(id, number(), systems, runners);
        }

        List<@Nullable Object> line(SystemBody system) {
            Vendor vendor = system.vendor();
            return Arrays.asList(
                    system.id(),
                    system.name(),
                    vendor == null ? null : vendor.id(),
                    vendor == null ? null : vendor.organisationNumber(),
                    vendor == null ? null : vendor.name(),
                    system.actors(),
                    system.described(),
                    day,
                    knownAt);
        }
    }

    /**
     * The systems, by id.
     *
     * @param date the day on which they are counted
     * @param provisional whether the answer may still change: it is asked as known later than what is known for sure
     */
    record SystemsBody(String notice, LocalDate date, String knownAt, boolean provisional, Page<SystemBody> systems) {}

    /** One system and who runs it, those that may be persons left out. */
    record SystemRunBody(
            String notice,
            LocalDate date,
            String knownAt,
            boolean provisional,
            SystemBody system,
            Page<RunnerBody> actors) {}
}
