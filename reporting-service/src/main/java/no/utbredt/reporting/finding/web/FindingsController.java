package no.utbredt.reporting.finding.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.reporting.adoption.Homeless;
import no.utbredt.reporting.figure.web.ContradictionBody;
import no.utbredt.reporting.finding.Disappearance;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.finding.WorkList;
import no.utbredt.reporting.followup.FollowUp;
import no.utbredt.reporting.kept.Listing;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import no.utbredt.reporting.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of what somebody should look at, each as known at the end of a day. */
@RestController
class FindingsController {

    private static final Set<String> NAMES = with("knownAt");
    private static final Set<String> BY_SERVICE = with("knownAt", "service");

    private static final Set<String> OF_WORK = with("knownAt", "kind", "state", "owner");

    private final Findings findings;
    private final Knowledge knowledge;
    private final KnownUpTo known;

    FindingsController(Findings findings, Knowledge knowledge, KnownUpTo known) {
        this.findings = findings;
        this.knowledge = knowledge;
        this.known = known;
    }

    @GetMapping("/v1/unplaced")
    Page<PlacedBody> unplaced(@RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, NAMES);
        return placed(findings::unplaced, asked);
    }

    @GetMapping("/v1/set-aside")
    Page<PlacedBody> setAside(@RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, NAMES);
        return placed(findings::setAside, asked);
    }

    @GetMapping("/v1/disagreements")
    Page<DisagreementBody> disagreements(@RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, BY_SERVICE);
        String service = asked.text("service");
        LocalDate today = known.today();
        Horizon horizon = horizon(asked);
        return knowledge.ask(
                horizon,
                then -> Page.of(
                        findings.disagreements(horizon, service),
                        found -> DisagreementBody.of(found, today, then),
                        asked));
    }

    @GetMapping("/v1/contradictions")
    Page<ContradictionBody> contradictions(@RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, NAMES);
        Horizon horizon = horizon(asked);
        return knowledge.ask(
                horizon,
                then -> Page.of(findings.contradictions(horizon), found -> ContradictionBody.of(found, then), asked));
    }

    @GetMapping("/v1/findings")
    Page<FindingBody> findings(@RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, OF_WORK);
        WorkQuestion question = WorkQuestion.of(asked);
        int today = OsloDay.number(known.today());
        Horizon horizon = horizon(asked);
        WorkList work = findings.work(horizon);
        return knowledge.ask(horizon, then -> {
            Listing<WorkList.Item> listed = question.asksForAll()
                    ? work.there()
                    : Listing.of(work.such(item -> question.takes(item, today, then)));
            return Page.of(listed, item -> FindingBody.of(item, today, then), asked);
        });
    }

    /**
     * One finding.
     *
     * @param goneSince first day at whose end it was not found any more; null while its cause is there, and where it was gone already when
     *     something was said of it
     */
    record FindingDetail(FindingBody finding, @Nullable LocalDate goneSince) {}

    @GetMapping("/v1/findings/{id}")
    FindingDetail finding(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        Asked.of(parameters, Set.of());
        LocalDate today = known.today();
        Horizon horizon = Horizon.knownAt(KnownAt.endOf(today));
        WorkList.Item item = findings.work(horizon).such(each -> each.id().equals(id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("finding", id, "an id that GET /v1/findings tells"));
        LocalDate since = item.state() == FollowUp.State.FIXED && item.said() != null
                ? new Disappearance(findings).of(id, OsloDay.of(item.said().saidAt()), today)
                : null;
        return knowledge.ask(
                horizon, then -> new FindingDetail(FindingBody.of(item, OsloDay.number(today), then), since));
    }

    private Page<PlacedBody> placed(Function<Horizon, Listing<Homeless.Found>> found, Asked asked) {
        Horizon horizon = horizon(asked);
        return knowledge.ask(
                horizon, then -> Page.of(found.apply(horizon), placed -> PlacedBody.of(placed, then), asked));
    }

    private Horizon horizon(Asked asked) {
        return Horizon.knownAt(asked.knownAt(known.today()));
    }

    private static Set<String> with(String... names) {
        return Stream.concat(Page.PARAMETERS.stream(), Stream.of(names)).collect(Collectors.toUnmodifiableSet());
    }
}
