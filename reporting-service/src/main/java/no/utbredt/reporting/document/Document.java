package no.utbredt.reporting.document;

import java.util.List;
import java.util.Objects;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * A document with every state it has had, so that any figure can be asked as known then.
 *
 * @param id the document's id: of the actor, group, service, delegation or published figure
 * @param version the version of the newest state
 * @param history every state, oldest first, at least one
 */
public record Document<S>(String id, Version version, List<Recorded<S>> history) {
    public Document {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("document " + id + " has no state");
        }
    }

    /** What is known of it within the horizon, or null when nothing is or it was removed. */
    public @Nullable S within(Horizon horizon) {
        S known = null;
        for (Recorded<S> entry : history) {
            if (horizon.knows(entry.at())) {
                known = entry.state();
            }
        }
        return known;
    }

    /** The last it said, whenever that was and whether or not it was removed since; null when it never said anything. */
    public @Nullable S lastSaid() {
        return history.reversed().stream()
                .map(Recorded::state)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
