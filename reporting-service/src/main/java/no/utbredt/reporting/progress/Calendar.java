package no.utbredt.reporting.progress;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.utbredt.reporting.initiative.Firmness;
import no.utbredt.reporting.initiative.Milestone;
import no.utbredt.reporting.initiative.MilestoneDate;
import no.utbredt.reporting.initiative.MilestoneDate.Kind;
import no.utbredt.reporting.progress.MilestoneProgress.State;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.Window;
import org.jspecify.annotations.Nullable;

/**
 * What the sources had said of a milestone's date.
 *
 * @param dates in the order they were said
 */
record Calendar(List<MilestoneDate> dates) {

    static Calendar of(Milestone milestone, Horizon horizon) {
        return new Calendar(milestone.dates().stream()
                .filter(date -> date.said().heardWithin(horizon))
                .sorted(Comparator.comparingInt(Calendar::said))
                .toList());
    }

    /** Where it stands by its dates alone. */
    State on(int day) {
        if (has(date -> date.kind() == Kind.ACTUAL
                && (date.window() == null || !date.window().isAfter(day)))) {
            return State.REACHED;
        }
        if (!dates.isEmpty() && dates.getLast().kind() == Kind.CANCELLED) {
            return State.CANCELLED;
        }
        Window planned = planned();
        if (planned == null) {
            return has(date -> date.firmness() == Firmness.NONE) ? State.NO_PLAN : State.UNDATED;
        }
        if (planned.isBefore(day)) {
            return State.PAST_DUE;
        }
        Window original = original();
        if (original != null && original.isBefore(day)) {
            return State.LATE;
        }
        return planned.isAfter(day) ? State.UPCOMING : State.DUE;
    }

    /** When it was first to be reached; what was said at one time is taken together. */
    @Nullable
    Window original() {
        return saidAt(plans().stream().mapToInt(Calendar::said).min().orElse(0));
    }

    /** When it is now to be reached; what was said at one time is taken together. */
    @Nullable
    Window planned() {
        return saidAt(plans().stream().mapToInt(Calendar::said).max().orElse(0));
    }

    /** Days the end has moved; null when either end is open or unknown. */
    @Nullable
    Integer slippedDays() {
        Window original = original();
        Window planned = planned();
        return original == null || planned == null || original.last() == null || planned.last() == null
                ? null
                : planned.last() - original.last();
    }

    private @Nullable Window saidAt(int day) {
        return plans().stream()
                .filter(date -> said(date) == day)
                .map(Calendar::window)
                .reduce(Window::with)
                .orElse(null);
    }

    private List<MilestoneDate> plans() {
        return dates.stream()
                .filter(date -> date.kind() == Kind.PLANNED && date.window() != null)
                .toList();
    }

    private boolean has(Predicate<MilestoneDate> such) {
        return dates.stream().anyMatch(such);
    }

    private static int said(MilestoneDate date) {
        return date.said().statedAt().last();
    }

    private static Window window(MilestoneDate date) {
        return date.window() == null ? new Window(null, null) : date.window();
    }
}
