package no.utbredt.adoption.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document has said.
 *
 * @param edition its newest state's
 * @param states every state, oldest first, at least one
 */
public record History<T>(Edition edition, List<Recorded<T>> states) {

    public History {
        states = List.copyOf(states);
    }

    /**
     * A state as recorded.
     *
     * @param recordedAt when the store took it, UTC
     * @param state the state from then on, or null when the document was removed
     */
    public record Recorded<T>(Instant recordedAt, @Nullable T state) {}

    /** What it says now, empty when it was removed. */
    public Optional<T> newest() {
        return Optional.ofNullable(states.getLast().state());
    }

    /** What it said before that instant, empty when it said nothing or was removed. */
    public Optional<T> before(Instant end) {
        return states.stream()
                .filter(recorded -> recorded.recordedAt().isBefore(end))
                .reduce((earlier, later) -> later)
                .flatMap(recorded -> Optional.ofNullable(recorded.state()));
    }

    /** Whether it ever said that. */
    public boolean everSaid(T state) {
        return states.stream().anyMatch(recorded -> state.equals(recorded.state()));
    }
}
