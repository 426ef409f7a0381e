package no.utbredt.reporting.progress;

import java.util.List;
import no.utbredt.reporting.initiative.Target;

/**
 * A target against what has happened.
 *
 * @param target what was promised
 * @param steps each of its steps that had been stated
 */
public record TargetProgress(Target target, List<StepProgress> steps) {
    public TargetProgress {
        steps = List.copyOf(steps);
    }
}
