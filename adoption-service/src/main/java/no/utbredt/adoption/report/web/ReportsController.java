package no.utbredt.adoption.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.Door;
import no.utbredt.edge.Problem;
import no.utbredt.edge.deed.NoDeed;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Where reports come in. */
@NoDeed
@RestController
class ReportsController {

    private final Opening opening;
    private final Reception reception;
    private final Door door;
    private final DoorMeters meters;
    private final CurrentTrace trace;
    private final VerdictWaits waits;

    ReportsController(
            Opening opening,
            Reception reception,
            Door door,
            DoorMeters meters,
            CurrentTrace trace,
            VerdictWaits waits) {
        this.opening = opening;
        this.reception = reception;
        this.door = door;
        this.meters = meters;
        this.trace = trace;
        this.waits = waits;
    }

    @PostMapping("/v1/reports")
    ResponseEntity<Results> take(
            HttpServletRequest request,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @AuthenticationPrincipal Jwt token)
            throws IOException {
        opening.pass();
        Client client = reception.client(token);
        Envelopes.Mode mode = Envelopes.mode(request);
        byte[] body = request.getInputStream().readAllBytes();
        List<JsonNode> events = events(client, mode, request, body, dryRun);
        if (dryRun) {
            return answer(Results.of(reception.rehearse(client, events)), Duration.ZERO);
        }
        Duration wished = Preference.wait(Collections.list(request.getHeaders("Prefer")));
        return waits.within(wished, wait -> {
            List<Answer> answers = meters.time(client, () -> door.take(client, events, wait, trace.get()));
            return answer(Results.of(answers), wait);
        });
    }

    /** What cannot be read is set aside, unless it is only tried: then nothing is kept. */
    private List<JsonNode> events(
            Client client, Envelopes.Mode mode, HttpServletRequest request, byte[] body, boolean dryRun) {
        try {
            return Envelopes.read(mode, request, body);
        } catch (RefusedRequest refused) {
            if (refused.problem().status() == 400 && !dryRun) {
                meters.keptOrLost(door.setAside(client, body, refused.problem().code()));
            }
            throw refused;
        }
    }

    private static ResponseEntity<Results> answer(Results results, Duration wait) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(results.status()).contentType(MediaType.APPLICATION_JSON);
        if (!wait.isZero()) {
            answer.header("Preference-Applied", "wait=" + wait.toSeconds());
        }
        if (results.status() == 503) {
            answer.header("Retry-After", "5");
        }
        return answer.body(results);
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(RefusedRequest refused) {
        meters.refused(refused.problem().code());
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(refused.problem().status());
        if (refused.problem().status() == 503) {
            answer.header("Retry-After", "5");
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(refused.problem());
    }
}
