package no.utbredt.initiative.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.edge.Refused;
import no.utbredt.edge.deed.KeptDeeds;
import no.utbredt.initiative.document.Adoption;
import no.utbredt.initiative.document.AdoptionDoor;
import no.utbredt.initiative.document.DocumentChange;
import no.utbredt.initiative.document.DocumentDesk;
import no.utbredt.initiative.document.Outcome;
import no.utbredt.initiative.finding.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a whole document comes in. */
@RestController
final class DocumentsController {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentsController.class);
    private static final String ZIP = "application/zip";
    private static final String SCOPE = "SCOPE_";
    /** What figures and reports want. */
    private static final Set<String> PASSED_ON = Set.of("utbredt:documents.write", "utbredt:reports.write");

    private final DocumentDesk desk;
    private final AdoptionDoor adoption;

    DocumentsController(DocumentDesk desk, AdoptionDoor adoption) {
        this.desk = desk;
        this.adoption = adoption;
    }

    /**
     * What a document changes, or would change.
     *
     * @param document its id
     * @param title its title
     * @param differences nothing when everything is known already
     * @param unchanged how many of its reports and published figures are known already
     * @param unplaced what is taken though whom it speaks of is not known yet
     * @param context how many statements tell why something is neither a report nor a figure
     */
    record DocumentAnswer(
            String notice,
            boolean dryRun,
            String document,
            String title,
            List<DocumentChange> differences,
            int unchanged,
            List<Finding> unplaced,
            int context) {

        static DocumentAnswer of(Outcome.Taken taken, boolean dryRun) {
            return new DocumentAnswer(
                    Notice.TEXT,
                    dryRun,
                    taken.document(),
                    taken.title(),
                    taken.differences(),
                    taken.unchanged(),
                    taken.unplaced(),
                    taken.context());
        }
    }

    @PostMapping(
            path = "/v1/documents",
            consumes = {MediaType.APPLICATION_JSON_VALUE, ZIP})
    DocumentAnswer enter(
            @RequestParam(defaultValue = "false") boolean dryRun,
            @AuthenticationPrincipal Jwt token,
            Authentication user,
            HttpServletRequest request)
            throws IOException {
        Adoption shown = adoption(token, user);
        Map<String, String> files = FileNames.withoutCommonFolder(files(request));
        return switch (desk.enter(files, shown, dryRun)) {
            case Outcome.Taken taken -> {
                KeptDeeds.isDoneTo(request, taken.document());
                yield DocumentAnswer.of(taken, dryRun);
            }
            case Outcome.Refused refused ->
                throw new no.utbredt.initiative.answer.Refused(
                        "document-refused", "the document", "dokumentet", refused.findings());
            case Outcome.Interrupted interrupted -> throw interrupted(interrupted);
        };
    }

    /** A bearer token is passed on as it came; one that is bound to a key is exchanged. */
    private Adoption adoption(Jwt token, Authentication user) {
        return token.hasClaim("cnf")
                ? adoption.exchanging(token.getTokenValue(), scopes(user)).orElseThrow(DocumentProblems::boundToken)
                : adoption.with("Bearer " + token.getTokenValue());
    }

    private static Set<String> scopes(Authentication user) {
        return user.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .flatMap(Stream::ofNullable)
                .filter(authority -> authority.startsWith(SCOPE))
                .map(authority -> authority.substring(SCOPE.length()))
                .filter(PASSED_ON::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Refused interrupted(Outcome.Interrupted interrupted) {
        LOG.warn("a document was not taken to its end", interrupted.cause());
        return DocumentProblems.interrupted();
    }

    private static Map<String, String> files(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        return String.valueOf(request.getContentType()).startsWith(ZIP)
                ? ZippedFolder.read(body)
                : NamedFiles.read(body);
    }
}
