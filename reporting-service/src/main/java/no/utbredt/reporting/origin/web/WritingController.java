package no.utbredt.reporting.origin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import no.utbredt.edge.Refused;
import no.utbredt.edge.load.Streamed;
import no.utbredt.edge.refusal.CommonProblems;
import no.utbredt.edge.request.ForeignRules;
import no.utbredt.reporting.signin.web.SignInProblems;
import no.utbredt.reporting.signin.web.WhenOffered;
import no.utbredt.reporting.web.OwnTag;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/**
 * What stewards and operators write with a browser, passed on with the token of their session; the service decides whether they may.
 * Reports are not among it: programs send them, to the service itself. A browser may only try what would become of them.
 */
@OwnTag
@ForeignRules
@Controller
@Conditional(WhenOffered.class)
class WritingController {

    private static final String ADOPTION = "/api/adoption";
    private static final String ROADMAP = "/api/roadmap";
    private static final String TRIAL = "dryRun=true";

    private final Neighbour adoption;
    private final Neighbour initiative;

    WritingController(Neighbour adoption, Neighbour initiative) {
        this.adoption = adoption;
        this.initiative = initiative;
    }

    @PutMapping({
        ROADMAP + "/v1/initiatives/{id}",
        ROADMAP + "/v1/follow-ups/{id}",
        ROADMAP + "/v1/roadmap/files/{name}",
        ROADMAP + "/v1/catalogue/files/{name}"
    })
    ResponseEntity<Streamed> put(HttpServletRequest request) throws IOException {
        return written(initiative, ROADMAP, request);
    }

    @PostMapping({ROADMAP + "/v1/roadmap/reviews", ROADMAP + "/v1/editions"})
    ResponseEntity<Streamed> post(HttpServletRequest request) throws IOException {
        return written(initiative, ROADMAP, request);
    }

    @DeleteMapping(ROADMAP + "/v1/initiatives/{id}")
    ResponseEntity<Streamed> delete(HttpServletRequest request) throws IOException {
        return written(initiative, ROADMAP, request);
    }

    @PutMapping({
        ADOPTION + "/v1/actors/{id}",
        ADOPTION + "/v1/systems/{id}",
        ADOPTION + "/v1/areas/{id}",
        ADOPTION + "/v1/delegations/{id}",
        ADOPTION + "/v1/successions/{id}",
        ADOPTION + "/v1/published-figures/{id}"
    })
    ResponseEntity<Streamed> register(HttpServletRequest request) throws IOException {
        return written(adoption, ADOPTION, request);
    }

    @PostMapping({
        ADOPTION + "/v1/registry-sheets",
        ADOPTION + "/v1/set-aside/replays",
        ADOPTION + "/v1/set-aside/closings"
    })
    ResponseEntity<Streamed> enter(HttpServletRequest request) throws IOException {
        return written(adoption, ADOPTION, request);
    }

    /**
     * What would become of reports. Only this very query is passed on, so that nobody is told of a trial who reports, or reports who
     * meant to try.
     */
    @PostMapping(ADOPTION + "/v1/reports")
    ResponseEntity<Streamed> tryOut(HttpServletRequest request) throws IOException {
        if (!TRIAL.equals(request.getQueryString())) {
            throw new Refused(
                    CommonProblems.methodNotAllowed(
                            "POST with dryRun=true alone; reports go to the adoption-service itself"),
                    Map.of("Allow", "GET,HEAD"));
        }
        return written(adoption, ADOPTION, request);
    }

    private static ResponseEntity<Streamed> written(Neighbour neighbour, String prefix, HttpServletRequest request)
            throws IOException {
        if (!(request.getUserPrincipal() instanceof JwtAuthenticationToken)) {
            throw new Refused(SignInProblems.notSignedIn());
        }
        return neighbour.sent(
                Question.of(request, prefix), request.getInputStream().readAllBytes());
    }
}
