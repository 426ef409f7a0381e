package no.utbredt.initiative.followup.web;

import java.time.Clock;
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
import no.utbredt.initiative.followup.FollowUp;
import no.utbredt.initiative.followup.Invalid;
import no.utbredt.initiative.version.Versioned;
import no.utbredt.initiative.version.Versions;
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

/** What stewards and operators say of findings. A note is free text, so that it is theirs alone to read. */
@RestController
@RequestMapping("/v1/follow-ups")
final class FollowUpsController {

    private final Versions<FollowUp> followUps;
    private final Clock clock;

    FollowUpsController(Versions<FollowUp> followUps, Clock clock) {
        this.followUps = followUps;
        this.clock = clock;
    }

    /**
     * A follow-up as it is sent.
     *
     * @param kind kind of the finding
     * @param state OPEN, EXPLAINED or FIXED
     * @param owner organisation number of whoever sees to it, never a person's
     * @param note what there is to say of it, at most 1,000 characters; what explains it where it is explained
     */
    record FollowUpBody(
            @Nullable String kind,
            @Nullable String state,
            @Nullable String owner,
            @Nullable String note) {}

    /**
     * A follow-up as it stands.
     *
     * @param id the finding's
     * @param saidAt when it was said
     */
    record FindingFollowUpAnswer(
            String id,
            String kind,
            FollowUp.State state,
            @Nullable String owner,
            @Nullable String note,
            Instant saidAt) {

        static FindingFollowUpAnswer of(String id, FollowUp said) {
            return new FindingFollowUpAnswer(id, said.kind(), said.state(), said.owner(), said.note(), said.saidAt());
        }
    }

    /**
     * What was written, or would be.
     *
     * @param changes the members that are others than before
     */
    record FollowUpWritten(String notice, boolean dryRun, List<String> changes, FindingFollowUpAnswer followUp) {}

    /**
     * A state a follow-up has had.
     *
     * @param number from 1, in the order they were recorded
     * @param recordedAt when the store took it, UTC
     */
    record FollowUpVersion(int number, Instant recordedAt, FindingFollowUpAnswer followUp) {}

    @GetMapping
    Listed<FindingFollowUpAnswer> followUps(@ParameterObject Paging paging) {
        return Listed.of(followUps.all(), paging, kept -> FindingFollowUpAnswer.of(kept.id(), kept.newest()));
    }

    @GetMapping("/{id}")
    ResponseEntity<FindingFollowUpAnswer> followUp(@PathVariable String id) {
        Versioned<FollowUp> kept = found(id);
        return ResponseEntity.ok().eTag(kept.tag()).body(FindingFollowUpAnswer.of(id, kept.newest()));
    }

    @GetMapping("/{id}/history")
    Listed<FollowUpVersion> history(@PathVariable String id, @ParameterObject Paging paging) {
        List<FollowUpVersion> versions = new ArrayList<>();
        found(id)
                .states()
                .forEach(each -> versions.add(new FollowUpVersion(
                        versions.size() + 1, each.recordedAt(), FindingFollowUpAnswer.of(id, each.said()))));
        return Listed.of(versions.reversed(), paging, each -> each);
    }

    @PutMapping("/{id}")
    ResponseEntity<FollowUpWritten> put(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @RequestBody FollowUpBody body) {
        if (!id.matches(FollowUp.ID)) {
            throw new BadRequest("id", Quoted.of(id), "the id of a finding, 24 hexadecimal digits");
        }
        Versioned<FollowUp> stands = followUps.find(id).orElse(null);
        String tag = stands == null ? Versioned.ABSENT : stands.tag();
        String seen = Preconditions.seen(id, tag, Versioned.ABSENT, ifMatch, ifNoneMatch, dryRun);
        FollowUp said = said(body);
        Versioned<FollowUp> kept =
                dryRun || seen == null ? null : followUps.put(id, said, seen).orElseThrow(() -> outdated(id));
        return ResponseEntity.ok()
                .eTag(kept == null ? tag : kept.tag())
                .body(new FollowUpWritten(
                        Notice.TEXT,
                        dryRun,
                        said.changes(stands == null ? null : stands.newest()),
                        FindingFollowUpAnswer.of(id, said)));
    }

    private FollowUp said(FollowUpBody body) {
        try {
            return FollowUp.read(body.kind(), body.state(), body.owner(), body.note(), clock.instant());
        } catch (Invalid why) {
            throw new Refused(Problem.at(
                    422,
                    "follow-up-invalid",
                    "/" + why.member(),
                    why.expected(),
                    String.valueOf(why.getMessage()),
                    why.detailNb()));
        }
    }

    private ChangedMeanwhile outdated(String id) {
        return new ChangedMeanwhile(id, followUps.find(id).map(Versioned::tag).orElse(Versioned.ABSENT), List.of());
    }

    private Versioned<FollowUp> found(String id) {
        return followUps.find(id).orElseThrow(() -> new NotThere("followup", id));
    }
}
