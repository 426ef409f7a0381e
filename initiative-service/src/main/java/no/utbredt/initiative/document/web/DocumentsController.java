package no.utbredt.initiative.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.utbredt.edge.Notice;
import no.utbredt.edge.Refused;
import no.utbredt.initiative.document.AdoptionDoor;
import no.utbredt.initiative.document.DocumentChange;
import no.utbredt.initiative.document.DocumentDesk;
import no.utbredt.initiative.document.Outcome;
import no.utbredt.initiative.finding.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
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
            int context) {}

    @PostMapping(
            path = "/v1/documents",
            consumes = {MediaType.APPLICATION_JSON_VALUE, ZIP})
    DocumentAnswer enter(
            @RequestParam(defaultValue = "false") boolean dryRun,
            @AuthenticationPrincipal Jwt token,
            HttpServletRequest request)
            throws IOException {
        if (token.hasClaim("cnf")) {
            throw DocumentProblems.boundToken();
        }
        Map<String, String> files = FileNames.withoutCommonFolder(files(request));
        return switch (desk.enter(files, adoption.with("Bearer " + token.getTokenValue()), dryRun)) {
            case Outcome.Taken taken ->
                new DocumentAnswer(
                        Notice.TEXT,
                        dryRun,
                        taken.document(),
                        taken.title(),
                        taken.differences(),
                        taken.unchanged(),
                        taken.unplaced(),
                        taken.context());
            case Outcome.Refused refused ->
                throw new no.utbredt.initiative.answer.Refused(
                        "document-refused", "the document", "dokumentet", refused.findings());
            case Outcome.Interrupted interrupted -> throw interrupted(interrupted);
        };
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
