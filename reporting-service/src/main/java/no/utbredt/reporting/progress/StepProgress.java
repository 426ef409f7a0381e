package no.utbredt.reporting.progress;

import java.math.BigDecimal;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.initiative.Target;
import org.jspecify.annotations.Nullable;

/**
 * One step of a target against what has happened. Counts are in the target's weight.
 *
 * @param step what was promised
 * @param state where it stands
 * @param outcome the coverage of the day asked about, or null where the target says too little to ask for it
 * @param needed how much is needed, or null without a figure
 * @param gapAtLeast what is missing even if everything unknown has come so far, 0 or more, or null without a figure
 * @param gapAtMost what is missing if nothing unknown has, 0 or more, or null without a figure
 * @param monthsLeft from the end of the day asked about to the end of the due date, in months of 30.4375 days, or null when
 *     it has no end or is over
 * @param requiredPace {@code gapAtMost} a month until then, or null
 * @param presentPace what the counted have grown a month over the last twelve, or null where either end is not known
 */
public record StepProgress(
        Target.Step step,
        State state,
        @Nullable Outcome outcome,
        @Nullable Long needed,
        @Nullable Long gapAtLeast,
        @Nullable Long gapAtMost,
        @Nullable BigDecimal monthsLeft,
        @Nullable BigDecimal requiredPace,
        @Nullable BigDecimal presentPace) {

    /** Where a step stands. */
    public enum State {
        /** Reached, whatever the unknown turn out to be. */
        REACHED,
        /** The due date is over, and it was certainly not reached. */
        MISSED,
        /** The due date is over, and the unknown decide whether it was reached. */
        OVER_UNDECIDED,
        /** Not certainly reached; the present pace is enough. */
        ON_PACE,
        /** Not certainly reached; the present pace is not enough. */
        BEHIND,
        /** Not certainly reached, and no pace is known. */
        CANNOT_TELL
    }
}
