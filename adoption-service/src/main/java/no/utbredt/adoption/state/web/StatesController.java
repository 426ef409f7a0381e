package no.utbredt.adoption.state.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.lookup.OwnReports;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.Door;
import no.utbredt.adoption.report.Role;
import no.utbredt.adoption.report.Stage;
import no.utbredt.adoption.report.Subject;
import no.utbredt.adoption.report.web.Preference;
import no.utbredt.adoption.report.web.Reception;
import no.utbredt.adoption.report.web.Result;
import no.utbredt.adoption.state.Comparison;
import no.utbredt.adoption.state.Hindrance;
import no.utbredt.adoption.state.Line;
import no.utbredt.adoption.state.Matter;
import no.utbredt.adoption.state.Mine;
import no.utbredt.adoption.state.OwnWords;
import no.utbredt.adoption.state.State;
import no.utbredt.edge.Refused;
import no.utbredt.edge.deed.NoDeed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Where a client says who of all it speaks for uses a service, tried first where it likes. */
@NoDeed
@RestController
class StatesController {

    private static final int AT_ONCE = 1_000;

    private final Reception reception;
    private final OwnReports reports;
    private final Mine mine;
    private final Matters matters;
    private final Clock clock;

    StatesController(Reception reception, OwnReports reports, Mine mine, Matters matters, Clock clock) {
        this.reception = reception;
        this.reports = reports;
        this.mine = mine;
        this.matters = matters;
        this.clock = clock;
    }

    @PostMapping(
            path = "/v1/states",
            consumes = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    ResponseEntity<StateAnswer> take(
            HttpServletRequest request,
            @RequestParam String service,
            @RequestParam(defaultValue = "CONSUMER") Role role,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable Left left,
            @RequestParam(required = false) @Nullable Silent silent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody byte[] body,
            @AuthenticationPrincipal Jwt token) {
        Client client = reception.welcome(token);
        Matter matter = matters.of(service, role, date);
        boolean json = MediaType.parseMediaType(request.getContentType()).isCompatibleWith(MediaType.APPLICATION_JSON);
        List<Subject> named = json ? Named.json(body) : Named.csv(body);
        State state = new State(client, matter, stage(left), stage(silent), named);
        return answer(state, dryRun, Preference.wait(Collections.list(request.getHeaders("Prefer"))));
    }

    /** What can be said of those that used it. */
    enum Left {
        PAUSED,
        WITHDRAWN,
        NOT_STARTED
    }

    /** What can be said of those nothing was said of. */
    enum Silent {
        NOT_STARTED,
        NO_PLAN
    }

    private static @Nullable Stage stage(@Nullable Enum<?> said) {
        return said == null ? null : Stage.valueOf(said.name());
    }

    private ResponseEntity<StateAnswer> answer(State state, boolean dryRun, Duration wait) {
        OwnWords words = new OwnWords(state.matter(), mine::key);
        reports.each(state.client().sourcePrefix(), words::hear);
        List<Line> lines = Comparison.of(state, words, mine);
        List<FaultyField> hindrances = Hindrance.of(state, lines);
        if (!dryRun && !hindrances.isEmpty()) {
            throw new Refused(StateAnswer.problem(hindrances.getFirst()));
        }
        StateAnswer answer =
                StateAnswer.of(state.matter(), dryRun, lines, hindrances, told(state, lines, dryRun, wait));
        return ResponseEntity.status(answer.unavailable() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .body(answer);
    }

    private List<StateAnswer.StateLine> told(State state, List<Line> lines, boolean dryRun, Duration wait) {
        Instant until = clock.instant().plus(wait);
        List<StateAnswer.StateLine> told = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<Line> some = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
            List<JsonNode> events = new ArrayList<>();
            some.stream().map(Line::event).filter(event -> event != null).forEach(events::add);
            var answers = tell(state.client(), events, dryRun, left(until)).iterator();
            some.forEach(line -> told.add(StateAnswer.StateLine.of(
                    line, state.matter().day(), line.event() == null ? null : Result.of(answers.next()))));
        }
        return told;
    }

    private List<Answer> tell(Client client, List<JsonNode> events, boolean dryRun, Duration wait) {
        return dryRun
                ? reception.rehearse(client, events)
                : reception.take(client, events, wait, new Door.Arrival(clock.instant(), null));
    }

    private Duration left(Instant until) {
        Duration left = Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
