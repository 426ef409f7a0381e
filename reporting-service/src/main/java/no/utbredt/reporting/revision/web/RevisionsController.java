package no.utbredt.reporting.revision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.explanation.Explanations;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.release.Releases;
import no.utbredt.reporting.release.web.ReleaseQuestion;
import no.utbredt.reporting.revision.Revision;
import no.utbredt.reporting.revision.Revisions;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a release has otherwise than the one it follows, and why. */
@RestController
class RevisionsController {

    private static final Set<String> NAMES =
            Stream.concat(Page.PARAMETERS.stream(), Stream.of("date", "stage")).collect(Collectors.toUnmodifiableSet());

    /** Each is explained member by member, so that a page of them is no longer. */
    private static final int MOST_EXPLAINED = 100;

    private final Knowledge knowledge;
    private final KnownUpTo known;
    private final Revisions revisions;
    private final Explanations explanations;

    RevisionsController(Knowledge knowledge, Coverage coverage, KnownUpTo known) {
        this.knowledge = knowledge;
        this.known = known;
        this.revisions = new Revisions(knowledge, coverage);
        this.explanations = new Explanations(knowledge, coverage);
    }

    /**
     * The figures a release has others than the one before.
     *
     * @param follows id of the release before; null for the first of its line, which revises nothing
     * @param date the day both are asked about, so that what has happened since is no revision
     * @param atLeast at least this stage
     * @param provisional whether more may still be known of the later release's time
     * @param revisions by service, role and group
     */
    record RevisionsBody(
            String notice,
            String release,
            @Nullable String follows,
            LocalDate date,
            Stage atLeast,
            boolean provisional,
            Page<RevisionBody> revisions) {}

    @GetMapping("/v1/releases/{id}/revisions")
    RevisionsBody revisions(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, NAMES);
        asked.number("limit", MOST_EXPLAINED, 1, MOST_EXPLAINED);
        Releases releases = knowledge.ask(Horizon.LATEST, Known::releases);
        Release now = ReleaseQuestion.found(id, releases).release();
        String follows = now.follows();
        Release then =
                follows == null ? now : ReleaseQuestion.found(follows, releases).release();
        LocalDate day = asked.day("date", then.day());
        Stage stage = asked.code("stage", Stage.class, Stage.INTRODUCED, CoverageParameters.STAGES);
        List<Revision> found = follows == null ? List.of() : revisions.between(then, now, day, stage);
        return new RevisionsBody(
                Notice.TEXT,
                id,
                follows,
                day,
                stage,
                known.provisional(now.knownAt()),
                knowledge.ask(now.horizon(), later -> Page.of(found, each -> told(each, later), asked)));
    }

    private RevisionBody told(Revision revision, Known later) {
        return RevisionBody.of(revision, explanations.between(revision.then(), revision.now()), later);
    }
}
