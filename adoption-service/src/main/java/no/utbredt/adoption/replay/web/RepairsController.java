package no.utbredt.adoption.replay.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.adoption.fault.web.Refused;
import no.utbredt.adoption.fault.web.Scopes;
import no.utbredt.adoption.replay.Act;
import no.utbredt.adoption.replay.Operator;
import no.utbredt.adoption.replay.Repair;
import no.utbredt.adoption.replay.Repairs;
import no.utbredt.adoption.replay.ReplayDesk;
import no.utbredt.adoption.replay.SetAside;
import no.utbredt.adoption.replay.Shelf;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.web.EventText;
import no.utbredt.adoption.report.web.Result;
import no.utbredt.adoption.report.web.Results;
import no.utbredt.edge.page.Paging;
import no.utbredt.edge.token.TokenHolder;
import no.utbredt.vocabulary.Names;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What operators do with entries that were set aside: looked at, replayed as they were or corrected, closed. */
@RestController
@RequestMapping("/v1/set-aside")
@PreAuthorize("hasAuthority('" + Scopes.OPERATE + "')")
class RepairsController {

    private static final Duration WAIT = Duration.ofSeconds(2);

    private final ReplayDesk desk;
    private final Repairs repairs;
    private final Shelf shelf;
    private final Clients clients;

    RepairsController(ReplayDesk desk, Repairs repairs, Shelf shelf, Clients clients) {
        this.desk = desk;
        this.repairs = repairs;
        this.shelf = shelf;
        this.clients = clients;
    }

    /**
     * What came of a replay, or would come of it.
     *
     * @param repair where the entry stands now
     * @param results what the door says of the report, one of them
     */
    record ReplayAnswer(boolean dryRun, RepairBody repair, List<Result> results) {}

    @GetMapping("/entry")
    ResponseEntity<RepairBody> entry(@RequestParam String entry) {
        return answer(entry(entry, repairs.find(entry)));
    }

    @GetMapping("/acts")
    ActsFound acts(
            @RequestParam(required = false) Act.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable String client,
            @ParameterObject Paging paging) {
        return ActsFound.of(
                repairs.all(),
                act -> (kind == null || act.kind() == kind)
                        && (client == null || client.equals(act.by().client())),
                paging);
    }

    @PostMapping("/replays")
    ResponseEntity<ReplayAnswer> replay(
            @RequestParam String entry,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) byte @Nullable [] body,
            @AuthenticationPrincipal Jwt token) {
        Looked looked = entry(entry, repairs.find(entry));
        JsonNode event = event(looked.aside(), body);
        Client sender = sender(looked.aside());
        if (dryRun) {
            return answer(looked, true, desk.rehearse(sender, event));
        }
        looked.tag().require(ifMatch);
        ReplayDesk.Outcome outcome = desk.replay(looked.repair(), sender, event, operator(token), WAIT)
                .orElseThrow(() -> entry(entry, repairs.find(entry)).tag().outdated());
        return answer(entry(entry, outcome.repair()), false, outcome.answer());
    }

    @PostMapping("/closings")
    ResponseEntity<RepairBody> close(
            @RequestParam String entry,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody byte[] body,
            @AuthenticationPrincipal Jwt token) {
        String reason = Fields.read(
                Fields.parse(body), fields -> fields.value("reason", text -> Names.read(text, Act.LONGEST_REASON)));
        Looked looked = entry(entry, repairs.find(entry));
        if (looked.state() != Repair.State.OPEN) {
            throw ReplayProblems.settled();
        }
        if (dryRun) {
            return answer(looked);
        }
        looked.tag().require(ifMatch);
        return answer(entry(
                entry,
                desk.close(looked.repair(), operator(token), reason)
                        .orElseThrow(
                                () -> entry(entry, repairs.find(entry)).tag().outdated())));
    }

    /** An entry as an operator sees it. */
    private record Looked(SetAside aside, Repair repair) {

        Tag tag() {
            return Tag.of(repair, aside.lastSeen());
        }

        Repair.State state() {
            return repair.state(aside.lastSeen());
        }

        RepairBody body() {
            return RepairBody.of(repair, aside.lastSeen());
        }
    }

    private Looked entry(String id, Repair repair) {
        return new Looked(shelf.find(id).orElseThrow(() -> Refused.notFound("set-aside-unknown", id)), repair);
    }

    private static ResponseEntity<RepairBody> answer(Looked looked) {
        return ResponseEntity.ok().eTag(looked.tag().quoted()).body(looked.body());
    }

    private static ResponseEntity<ReplayAnswer> answer(Looked looked, boolean dryRun, Answer answer) {
        Results results = Results.of(List.of(answer));
        return ResponseEntity.status(results.status())
                .eTag(looked.tag().quoted())
                .body(new ReplayAnswer(dryRun, looked.body(), results.results()));
    }

    /** The corrected event, or else the one that was kept. */
    private static JsonNode event(SetAside aside, byte @Nullable [] corrected) {
        if (corrected != null && corrected.length > 0) {
            return EventText.event(corrected);
        }
        String kept = aside.event();
        if (kept == null) {
            throw ReplayProblems.noWholeEvent();
        }
        return EventText.event(kept.getBytes(StandardCharsets.UTF_8));
    }

    private Client sender(SetAside aside) {
        return Optional.ofNullable(aside.client()).flatMap(clients::find).orElseThrow(ReplayProblems::noSender);
    }

    private static Operator operator(Jwt token) {
        TokenHolder holder = TokenHolder.of(token);
        return new Operator(holder.client(), holder.organisation());
    }
}
