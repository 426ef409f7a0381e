package no.utbredt.reporting.coverage.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.finding.Contradiction;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every published figure beside our count of its day (law 8). */
@RestController
class ComparisonsController {

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
        LocalDate knownAt = Asked.of(parameters, Set.of("knownAt")).day("knownAt", known.today());
        Horizon horizon = Horizon.knownAt(knownAt);
        List<Contradiction> contradictions = findings.contradictions(horizon);
        List<ComparisonBody> all = knowledge.ask(
                horizon, then -> new Comparison(then, new OurCount(coverage, knownAt), contradictions).all());
        return new ComparisonsBody(Notice.TEXT, knownAt, known.edge(), known.provisional(knownAt), all.size(), all);
    }

    /** All of them, by solution, service, role, group and date. */
    record ComparisonsBody(
            String notice,
            LocalDate knownAt,
            @Nullable Instant knownUpTo,
            boolean provisional,
            int total,
            List<ComparisonBody> comparisons) {}
}
