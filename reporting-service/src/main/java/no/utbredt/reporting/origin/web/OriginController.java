package no.utbredt.reporting.origin.web;

import jakarta.servlet.http.HttpServletRequest;
import no.utbredt.edge.load.Streamed;
import no.utbredt.edge.request.ForeignRules;
import no.utbredt.reporting.web.OwnTag;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The reads of the two other services under the origin of this one. Only what is said to be an answer of theirs has an address:
 * no page, nothing of an operator's. Their own documents describe them.
 */
@OwnTag
@ForeignRules
@Controller
class OriginController {

    private static final String ADOPTION = "/api/adoption";
    private static final String ROADMAP = "/api/roadmap";

    private final Neighbour adoption;
    private final Neighbour initiative;

    OriginController(Neighbour adoption, Neighbour initiative) {
        this.adoption = adoption;
        this.initiative = initiative;
    }

    @GetMapping({ADOPTION + "/v1/**", ADOPTION + "/v3/api-docs"})
    ResponseEntity<Streamed> adoption(HttpServletRequest request) {
        return adoption.asked(Question.of(request, ADOPTION));
    }

    @GetMapping({ROADMAP + "/v1/**", ROADMAP + "/v3/api-docs"})
    ResponseEntity<Streamed> roadmap(HttpServletRequest request) {
        return initiative.asked(Question.of(request, ROADMAP));
    }
}
