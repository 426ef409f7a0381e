package no.utbredt.reporting.progress;

import java.util.List;
import no.utbredt.reporting.initiative.Initiative;

/**
 * Promise and fact of one initiative.
 *
 * @param question what it answers
 * @param initiative the initiative as known within the question's horizon
 * @param phases where each group is with each service, derived and declared
 * @param targets its targets against coverage
 * @param milestones its milestones against the day
 * @param hindrances what it hangs on
 */
public record Progress(
        ProgressQuestion question,
        Initiative initiative,
        List<GroupPhase> phases,
        List<TargetProgress> targets,
        List<MilestoneProgress> milestones,
        List<Hindrance> hindrances) {

    public Progress {
        phases = List.copyOf(phases);
        targets = List.copyOf(targets);
        milestones = List.copyOf(milestones);
        hindrances = List.copyOf(hindrances);
    }
}
