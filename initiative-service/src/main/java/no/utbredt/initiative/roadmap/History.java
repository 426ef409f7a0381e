package no.utbredt.initiative.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every state an initiative has had.
 *
 * @param id its id
 * @param revision version of the newest state
 * @param states oldest first, at least one
 */
public record History(String id, Revision revision, List<Recorded> states) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /**
     * A state as recorded.
     *
     * @param recordedAt when the store took it, UTC
     * @param state the state from then on, or null when it was withdrawn
     */
    public record Recorded(Instant recordedAt, @Nullable Initiative state) {}

    /** The newest state, or null when it is withdrawn. */
    public @Nullable Initiative newest() {
        return states.getLast().state();
    }

    /** What was known of it at the end of that day in Norway, or null when nothing was. */
    public @Nullable Initiative knownAt(LocalDate day) {
        Instant after = day.plusDays(1).atStartOfDay(OSLO).toInstant();
        Initiative known = null;
        for (Recorded recorded : states) {
            if (recorded.recordedAt().isBefore(after)) {
                known = recorded.state();
            }
        }
        return known;
    }
}
