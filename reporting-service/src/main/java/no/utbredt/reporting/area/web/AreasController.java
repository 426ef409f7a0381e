package no.utbredt.reporting.area.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.area.Membership;
import no.utbredt.reporting.coverage.web.KnownSubjects;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
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

/** Which areas and sets of actors there are and who is in them, on a day, as known on another. */
@RestController
class AreasController {

    private static final Set<String> ONE = Stream.concat(Page.PARAMETERS.stream(), Stream.of("date", "knownAt"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ALL =
            Stream.concat(ONE.stream(), Stream.of("kind", "group", "format")).collect(Collectors.toUnmodifiableSet());
    private static final List<String> COLUMNS =
            List.of("id", "kind", "name", "complete", "registeredFrom", "members", "sources", "date", "knownAt");

    private final Knowledge knowledge;
    private final KnownUpTo known;
    private final KnownSubjects subjects;

    AreasController(Knowledge knowledge, KnownUpTo known, KnownSubjects subjects) {
        this.knowledge = knowledge;
        this.known = known;
        this.subjects = subjects;
    }

    @GetMapping("/v1/areas")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AreasBody.class)))
    ResponseEntity<Object> areas(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, ALL);
        Representation wanted = Representation.wanted(asked, request);
        String kind = asked.text("kind");
        String group = asked.text("group");
        if (group != null) {
            subjects.group(group);
        }
        return ask(asked, then -> {
            List<AreaBody> all = then.areas(kind, group);
            return wanted.of(
                    () -> new AreasBody(
                            Notice.TEXT,
                            then.day(),
                            then.knownAt().toString(),
                            known.provisional(then.knownAt()),
                            all.stream().map(AreaBody::kind).distinct().sorted().toList(),
                            Page.of(all, asked)),
                    () -> new Csv(COLUMNS, all.stream().map(then::line)));
        });
    }

    @GetMapping("/v1/areas/{id}")
    AreaMembersBody area(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, ONE);
        return ask(asked, then -> {
            NamedArea area = then.registry().areas().area(id);
            if (area == null) {
                throw Refusal.unknown("area", id, "the id of an area, such as helsefellesskap-bergen");
            }
            List<Membership> members = Membership.of(id, then.number(), then.known());
            return new AreaMembersBody(
                    Notice.TEXT,
                    then.day(),
                    then.knownAt().toString(),
                    known.provisional(then.knownAt()),
                    AreaBody.of(id, area, then.number(), Membership.count(id, then.number(), then.known())),
                    Page.of(members, each -> AreaMemberBody.of(each, then.number(), then.registry()), asked));
        });
    }

    private <T> T ask(Asked asked, Function<OnADay, T> answer) {
        LocalDate day = asked.day("date", known.today());
        KnownAt knownAt = asked.knownAt(known.today());
        return knowledge.ask(Horizon.knownAt(knownAt), then -> answer.apply(new OnADay(day, knownAt, then)));
    }

    /** What is known of areas for one question. */
    private record OnADay(LocalDate day, KnownAt knownAt, Known known) {

        Registry registry() {
            return known.registry();
        }

        int number() {
            return OsloDay.number(day);
        }

        /** Those of a kind where one is asked for, and in which some member of a group lies where one is. */
        List<AreaBody> areas(@Nullable String kind, @Nullable String group) {
            Set<String> some = group == null ? Set.of() : Membership.areasOf(group, number(), registry());
            List<AreaBody> found = new ArrayList<>();
            registry().areas().each((id, area) -> {
                if ((kind == null || kind.equals(area.kind())) && (group == null || some.contains(id))) {
                    int members = Membership.count(id, number(), known);
                    found.add(AreaBody.of(id, area, number(), members));
                }
            });
            return found;
        }

        List<@Nullable Object> line(AreaBody area) {
            return Arrays.asList(
                    area.id(),
                    area.kind(),
                    area.name(),
                    area.complete(),
                    area.registeredFrom(),
                    area.members(),
                    String.join("; ", area.sources()),
                    day,
                    knownAt);
        }
    }

    /**
     * The areas, by id.
     *
     * @param date the day on which they are told
     * @param provisional whether the answer may still change: it is asked as known later than what is known for sure
     * @param kinds the kinds among them: what {@code cut} takes beside the places, systems and vendors
     */
    record AreasBody(
            String notice,
            LocalDate date,
            String knownAt,
            boolean provisional,
            List<String> kinds,
            Page<AreaBody> areas) {}

    /** One area and who is in it, those that may be persons left out. */
    record AreaMembersBody(
            String notice,
            LocalDate date,
            String knownAt,
            boolean provisional,
            AreaBody area,
            Page<AreaMemberBody> members) {}
}
