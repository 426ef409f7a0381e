package no.utbredt.reporting.bank;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.progress.StepProgress;
import no.utbredt.reporting.progress.TargetProgress;

/** Promise against fact of every target wanted, initiative by initiative. */
record TargetSlices(Asking asking) implements Slices<StepProgress> {

    /** A step asks for the nation three times: now, a year before, and when it was due. */
    private static final int COST = 3;

    @Override
    public long cost(List<String> slice, Set<String> codes) {
        return (long) codes.size() * COST;
    }

    @Override
    public Map<String, List<Measured<StepProgress>>> of(List<String> slice, Set<String> codes, List<YearMonth> months) {
        Map<String, List<Measured<StepProgress>>> found = new HashMap<>();
        for (String initiative : Promise.initiatives(codes)) {
            for (YearMonth month : months) {
                asking.progresses()
                        .targets(Promise.question(initiative, month, asking.vintage()))
                        .forEach(target -> add(initiative, target, codes, found));
            }
        }
        return found;
    }

    private static void add(
            String initiative,
            TargetProgress target,
            Set<String> codes,
            Map<String, List<Measured<StepProgress>>> found) {
        for (StepProgress step : target.steps()) {
            String code = TargetDesign.code(initiative, target.target(), step.step());
            if (codes.contains(code)) {
                found.computeIfAbsent(code, some -> new ArrayList<>()).add(new Measured.Counted<>(step));
            }
        }
    }
}
