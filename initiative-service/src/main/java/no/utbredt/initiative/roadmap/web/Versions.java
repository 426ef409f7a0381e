package no.utbredt.initiative.roadmap.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.initiative.roadmap.History;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.change.Change;
import no.utbredt.initiative.roadmap.change.Changes;
import org.jspecify.annotations.Nullable;

/** The versions of an initiative, newest first, with what changed. */
final class Versions {

    private Versions() {}

    /**
     * A version.
     *
     * @param number from 1, in the order they were recorded
     * @param recordedAt when the store took it, UTC
     * @param withdrawn whether it is a withdrawal
     * @param changes what differs from the version before; nothing of what may not be displayed
     */
    record Version(int number, Instant recordedAt, boolean withdrawn, List<Change> changes) {}

    static List<Version> of(History history, Sources sources) {
        List<Version> versions = new ArrayList<>();
        Initiative before = null;
        for (int i = 0; i < history.states().size(); i++) {
            History.Recorded recorded = history.states().get(i);
            Initiative after = open(recorded.state(), sources);
            versions.add(new Version(
                    i + 1, recorded.recordedAt(), recorded.state() == null, Changes.between(before, after)));
            before = after;
        }
        return versions.reversed();
    }

    private static @Nullable Initiative open(@Nullable Initiative state, Sources sources) {
        return state == null ? null : sources.open(state);
    }
}
