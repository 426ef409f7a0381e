package no.utbredt.reporting.progress;

import java.util.List;
import no.utbredt.reporting.initiative.Milestone;
import no.utbredt.reporting.initiative.MilestoneDate;
import no.utbredt.reporting.time.Window;
import org.jspecify.annotations.Nullable;

/**
 * A milestone against the day asked about.
 *
 * @param milestone what was promised
 * @param state where it stands
 * @param derived whether it is reached by our own count of what it is made of, and by no source's word
 * @param dates what had been stated of its date, in the order it was said
 * @param original when it was first to be reached, or null when no source dates it
 * @param planned when it is now to be reached, or null for the same
 * @param slippedDays days its end has moved since the original, negative when it came closer; null when either is open
 * @param needs what it is made of, each with whether it is so
 * @param heldBackBy ids of the hard dependencies that hold it back
 */
public record MilestoneProgress(
        Milestone milestone,
        State state,
        boolean derived,
        List<MilestoneDate> dates,
        @Nullable Window original,
        @Nullable Window planned,
        @Nullable Integer slippedDays,
        List<NeedProgress> needs,
        List<String> heldBackBy) {

    public MilestoneProgress {
        dates = List.copyOf(dates);
        needs = List.copyOf(needs);
        heldBackBy = List.copyOf(heldBackBy);
    }

    /** Where a milestone stands. */
    public enum State {
        REACHED,
        /** Its original time is over, and a source has moved it to later. */
        LATE,
        /** Its time is over, and no source says that it is reached. */
        PAST_DUE,
        /** Not over, and something it cannot do without holds it back. */
        AT_RISK,
        /** Its time is now. */
        DUE,
        UPCOMING,
        /** No source dates it. */
        UNDATED,
        /** A source says that there is no plan. */
        NO_PLAN,
        CANCELLED
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
