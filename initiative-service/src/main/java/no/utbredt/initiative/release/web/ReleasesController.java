package no.utbredt.initiative.release.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.edge.Notice;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.edge.page.Paging;
import no.utbredt.initiative.answer.BadRequest;
import no.utbredt.initiative.answer.ChangedMeanwhile;
import no.utbredt.initiative.answer.NotThere;
import no.utbredt.initiative.answer.Preconditions;
import no.utbredt.initiative.answer.page.Listed;
import no.utbredt.initiative.release.Objection;
import no.utbredt.initiative.release.Proposal;
import no.utbredt.initiative.release.Publisher;
import no.utbredt.initiative.release.Release;
import no.utbredt.initiative.version.Versioned;
import no.utbredt.vocabulary.Quoted;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Releases of the statistics: frozen, told otherwise, and looked up. None is taken away. */
@RestController
@RequestMapping("/v1/releases")
final class ReleasesController {

    private final Publisher publisher;

    ReleasesController(Publisher publisher) {
        this.publisher = publisher;
    }

    /**
     * What was written, or would be.
     *
     * @param changes the members that are others than before; all that are said of a new one
     */
    record ReleaseWritten(String notice, boolean dryRun, List<String> changes, ReleaseAnswer release) {}

    /**
     * A state a release has had.
     *
     * @param number from 1, in the order they were recorded
     * @param recordedAt when the store took it, UTC
     */
    record ReleaseVersion(int number, Instant recordedAt, ReleaseAnswer release) {}

    @GetMapping
    Listed<ReleaseAnswer> releases(@ParameterObject Paging paging) {
        return Listed.of(publisher.all(), paging, kept -> ReleaseAnswer.of(kept.newest()));
    }

    @GetMapping("/{id}")
    ResponseEntity<ReleaseAnswer> release(@PathVariable String id) {
        Versioned<Release> kept = found(id);
        return ResponseEntity.ok().eTag(kept.tag()).body(ReleaseAnswer.of(kept.newest()));
    }

    @GetMapping("/{id}/history")
    Listed<ReleaseVersion> history(@PathVariable String id, @ParameterObject Paging paging) {
        List<Versioned.State<Release>> states = found(id).states();
        List<ReleaseVersion> versions = new ArrayList<>();
        states.forEach(each -> versions.add(
                new ReleaseVersion(versions.size() + 1, each.recordedAt(), ReleaseAnswer.of(each.said()))));
        return Listed.of(versions.reversed(), paging, each -> each);
    }

    @PutMapping("/{id}")
    ResponseEntity<ReleaseWritten> put(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @RequestBody ReleaseBody body) {
        if (!id.matches(Proposal.ID)) {
            throw new BadRequest("id", Quoted.of(id), "1–100 lower-case letters, digits and hyphens");
        }
        Versioned<Release> stands = publisher.find(id).orElse(null);
        String tag = stands == null ? Versioned.ABSENT : stands.tag();
        String seen = Preconditions.seen(id, tag, Versioned.ABSENT, ifMatch, ifNoneMatch, dryRun);
        Release planned = planned(id, body, stands);
        Versioned<Release> kept =
                dryRun || seen == null ? null : publisher.put(planned, seen).orElseThrow(() -> outdated(id));
        return ResponseEntity.ok()
                .eTag(kept == null ? tag : kept.tag())
                .body(new ReleaseWritten(Notice.TEXT, dryRun, changes(planned, stands), ReleaseAnswer.of(planned)));
    }

    private Release planned(String id, ReleaseBody body, @Nullable Versioned<Release> stands) {
        try {
            return publisher.planned(id, body.proposal(), stands);
        } catch (Objection why) {
            throw new Refused(Problem.at(
                    422,
                    why.code(),
                    "/" + why.member(),
                    why.expected(),
                    String.valueOf(why.getMessage()),
                    why.detailNb()));
        }
    }

    private static List<String> changes(Release planned, @Nullable Versioned<Release> stands) {
        return stands == null ? planned.members() : planned.changes(stands.newest());
    }

    private ChangedMeanwhile outdated(String id) {
        return new ChangedMeanwhile(id, publisher.find(id).map(Versioned::tag).orElse(Versioned.ABSENT), List.of());
    }

    private Versioned<Release> found(String id) {
        return publisher.find(id).orElseThrow(() -> new NotThere("release", id));
    }
}
