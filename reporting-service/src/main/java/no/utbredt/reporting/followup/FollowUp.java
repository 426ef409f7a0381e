package no.utbredt.reporting.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a finding.
 *
 * @param kind kind of the finding, as it was called then
 * @param state what was said
 * @param owner organisation number of whoever sees to it, or null
 * @param note what there is to say of it, or null
 * @param saidAt when it was said
 */
public record FollowUp(
        String kind,
        State state,
        @Nullable String owner,
        @Nullable String note,
        Instant saidAt) {

    /** Where a finding stands, and what can be said of it. */
    public enum State {
        /** Somebody has to see to it. */
        OPEN,
        /** Its cause is there, and somebody said why that is right. */
        EXPLAINED,
        /** Its cause is gone. */
        FIXED
    }

    /**
     * Where a finding stands. That it is fixed only its cause can tell: said to be, it is open as long as the cause is there, and again
     * when it comes back.
     *
     * @param causeThere whether the finding is found
     * @param said what was said of it last, or null
     */
    public static State standing(boolean causeThere, @Nullable FollowUp said) {
        if (!causeThere) {
            return State.FIXED;
        }
        return said != null && said.state == State.EXPLAINED ? State.EXPLAINED : State.OPEN;
    }
}
