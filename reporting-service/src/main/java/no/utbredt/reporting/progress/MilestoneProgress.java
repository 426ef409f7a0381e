package no.utbredt.reporting.progress;

import java.util.List;
import no.utbredt.reporting.initiative.Milestone;
import no.utbredt.reporting.initiative.MilestoneDate;
import no.utbredt.vocabulary.promise.Course;
import org.jspecify.annotations.Nullable;

/**
 * A milestone against the day asked about.
 *
 * @param milestone what was promised
 * @param state where it stands
 * @param derived whether it is reached by our own count of what it is made of, and by no source's word
 * @param course how its date has moved, by what had been stated
 * @param late whether its original time is over on that day, and it is planned or was reached certainly later
 * @param needs what it is made of, each with whether it is so
 * @param heldBackBy ids of the hard dependencies that hold it back; what is reached is held back by nothing
 */
public record MilestoneProgress(
        Milestone milestone,
        State state,
        boolean derived,
        Course<MilestoneDate> course,
        boolean late,
        List<NeedProgress> needs,
        List<String> heldBackBy) {

    public MilestoneProgress {
        needs = List.copyOf(needs);
        heldBackBy = List.copyOf(heldBackBy);
    }

    /** Where a milestone stands: what its dates say, or that it is not over and something it cannot do without holds it back. */
    public enum State {
        REACHED,
        LATE,
        PAST_DUE,
        AT_RISK,
        DUE,
        UPCOMING,
        UNDATED,
        NO_PLAN,
        CANCELLED;

        static State of(no.utbredt.vocabulary.promise.State promise, boolean heldBack) {
            return switch (promise) {
                case REACHED -> REACHED;
                case LATE -> LATE;
                case PAST_DUE -> PAST_DUE;
                case DUE -> heldBack ? AT_RISK : DUE;
                case UPCOMING -> heldBack ? AT_RISK : UPCOMING;
                case UNDATED -> UNDATED;
                case NO_PLAN -> NO_PLAN;
                case CANCELLED -> CANCELLED;
            };
        }
    }

    /**
     * Part of a composite milestone.
     *
     * @param need what must be true
     * @param answer whether it certainly is; null when the unknown decide, or there is no figure
     */
    public record NeedProgress(
            Milestone.Need need, @Nullable Boolean answer) {}
}
