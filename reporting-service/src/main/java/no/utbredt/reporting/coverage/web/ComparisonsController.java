package no.utbredt.reporting.coverage.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.finding.Contradiction;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every published figure beside our count of its day (law 8). */
@RestController
class ComparisonsController {

    private static final Set<String> NAMES =
            Stream.concat(Page.PARAMETERS.stream(), Stream.of("knownAt")).collect(Collectors.toUnmodifiableSet());

    private final Knowledge knowledge;
    private final Coverage coverage;
    private final Findings findings;
    private final KnownUpTo known;

    ComparisonsController(Knowledge knowledge, Coverage coverage, Findings findings, KnownUpTo known) {
        this.knowledge = knowledge;
        this.coverage = coverage;
        this.findings = findings;
        this.known = known;
    }

    @GetMapping("/v1/comparisons")
    ComparisonsBody comparisons(@RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, NAMES);
        KnownAt knownAt = asked.knownAt(known.today());
        Horizon horizon = Horizon.knownAt(knownAt);
        List<Contradiction> contradictions = findings.contradictions(horizon);
        Page<ComparisonBody> page = knowledge.ask(horizon, then -> {
            Comparison comparison = Comparison.of(then, new OurCount(coverage, knownAt), contradictions);
            return Page.of(comparison.inOrder(), comparison::one, asked);
        });
        return new ComparisonsBody(
                Notice.TEXT,
                knownAt.toString(),
                known.edge(),
                known.provisional(knownAt),
                page.total(),
                page.items(),
                page.next());
    }

    /**
     * Some of them, by solution, service, role, group and date.
     *
     * @param total how many there are
     * @param next with which to ask for the next page; not there on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ComparisonsBody(
            String notice,
            String knownAt,
            @Nullable Instant knownUpTo,
            boolean provisional,
            int total,
            List<ComparisonBody> comparisons,
            @Nullable String next) {}
}
