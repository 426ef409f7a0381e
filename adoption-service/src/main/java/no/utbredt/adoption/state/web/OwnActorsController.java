package no.utbredt.adoption.state.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.lookup.OwnReports;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Role;
import no.utbredt.adoption.report.Stage;
import no.utbredt.adoption.report.web.Reception;
import no.utbredt.adoption.state.Matter;
import no.utbredt.adoption.state.Mine;
import no.utbredt.adoption.state.OwnActors;
import no.utbredt.adoption.state.OwnActors.OwnActor;
import no.utbredt.adoption.state.OwnWords;
import no.utbredt.edge.page.Page;
import no.utbredt.edge.page.Paging;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom a client may speak of, what it told of each, and who of them is missing. Nobody sees another's here. */
@RestController
class OwnActorsController {

    private final Reception reception;
    private final OwnReports reports;
    private final Mine mine;
    private final Matters matters;

    OwnActorsController(Reception reception, OwnReports reports, Mine mine, Matters matters) {
        this.reception = reception;
        this.reports = reports;
        this.mine = mine;
        this.matters = matters;
    }

    /** As {@link OwnActor} has it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            String id,
            String name,
            boolean missing,
            @Nullable Stage stage,
            @Nullable String since,
            @Nullable String statedAt,
            @Nullable ReportName report,
            @Nullable Instant heardAt) {

        static Told of(OwnActor own, LocalDate day) {
            return new Told(
                    own.actor().id().value(),
                    own.actor().nameOn(day),
                    own.missing(),
                    own.stage(),
                    text(own.since()),
                    text(own.statedAt()),
                    own.report(),
                    own.heardAt());
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }

    @GetMapping("/v1/reports/own/actors")
    Map<String, Object> actors(
            @RequestParam String service,
            @RequestParam(defaultValue = "CONSUMER") Role role,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(defaultValue = "false") boolean missing,
            @ParameterObject Paging paging,
            @AuthenticationPrincipal Jwt token) {
        Client client = reception.welcome(token);
        Matter matter = matters.of(service, role, date);
        OwnWords words = new OwnWords(matter, mine::key);
        reports.each(client.sourcePrefix(), words::hear);
        List<OwnActor> all = OwnActors.of(client, matter, words, mine).stream()
                .filter(own -> own.missing() || !missing)
                .toList();
        Page<Told> page = Page.of(all, own -> Told.of(own, matter.day()), paging);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("service", matter.service());
        answer.put("role", matter.role());
        answer.put("date", matter.day().toString());
        answer.put("total", page.total());
        if (page.next() != null) {
            answer.put("next", page.next());
        }
        answer.put("actors", page.items());
        return answer;
    }
}
