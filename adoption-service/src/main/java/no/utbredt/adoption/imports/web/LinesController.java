package no.utbredt.adoption.imports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.Door;
import no.utbredt.adoption.report.web.Preference;
import no.utbredt.adoption.report.web.Reception;
import no.utbredt.edge.deed.NoDeed;
import no.utbredt.edge.load.Streamed;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where reports come in one a line, any number of them. */
@NoDeed
@RestController
class LinesController {

    static final String NDJSON = "application/x-ndjson";

    private final Reception reception;
    private final JsonMapper json;
    private final Clock clock;
    private final ImportSettings settings;

    LinesController(Reception reception, JsonMapper json, Clock clock, ImportSettings settings) {
        this.reception = reception;
        this.json = json;
        this.clock = clock;
        this.settings = settings;
    }

    @PostMapping(path = "/v1/reports", consumes = NDJSON)
    ResponseEntity<Streamed> take(
            HttpServletRequest request,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @AuthenticationPrincipal Jwt token)
            throws IOException {
        Client client = reception.welcome(token);
        Duration wished = Preference.wait(Collections.list(request.getHeaders("Prefer")));
        Spool answer = new ReportLines(dryRun ? this::rehearse : this::deliver, json, clock, settings.lines())
                .take(client, request.getInputStream(), wished, dryRun);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(NDJSON)).body(answer);
    }

    private List<Answer> deliver(Client client, List<JsonNode> events, Duration wait) {
        return reception.take(client, events, wait, new Door.Arrival(clock.instant(), null));
    }

    private List<Answer> rehearse(Client client, List<JsonNode> events, Duration wait) {
        return reception.rehearse(client, events);
    }
}
