package no.utbredt.reporting.progress;

import java.util.List;
import no.utbredt.reporting.initiative.Dependency;

/**
 * Something an initiative hangs on, and whether it holds back.
 *
 * @param dependency what it is
 * @param state whether it holds back
 * @param because ids of what says so: milestones that are late, groups that have not come so far; empty where nothing does
 */
public record Hindrance(Dependency dependency, State state, List<String> because) {

    public Hindrance {
        because = List.copyOf(because);
    }

    /** Whether something holds back. */
    public enum State {
        HOLDING,
        CLEAR,
        /** Nothing we know says one or the other. */
        CANNOT_TELL
    }

    boolean holding() {
        return state == State.HOLDING;
    }
}
