package no.utbredt.reporting.finding;

import java.util.Comparator;
import java.util.stream.Stream;
import no.utbredt.reporting.knowledge.Known;

/** Reports that put each other out, each cycle once. */
final class CorrectionCycles {
    private CorrectionCycles() {}

    static Stream<Finding> of(Known known) {
        return known.corrections().cycles(known.horizon()).stream()
                .map(cycle -> new Finding(
                        Finding.Kind.CORRECTION_CYCLE, cycle.stream().sorted().toList()))
                .sorted(Comparator.comparing(finding -> finding.reports().getFirst()));
    }
}
