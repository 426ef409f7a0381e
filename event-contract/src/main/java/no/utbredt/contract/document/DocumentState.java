package no.utbredt.contract.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole document as the postman publishes it: every state it has had, so that any figure can be asked as known at K.
 *
 * @param id the document's id, also the record key
 * @param version the version of the newest state
 * @param history every state with the instant it was recorded, oldest first, at least one
 */
public record DocumentState<S>(String id, Version version, List<Recorded<S>> history) {

    /**
     * A state as recorded.
     *
     * @param recordedAt when the store took it, UTC, never decreasing within a document
     * @param state the state from then on, or null when the document was removed
     */
    public record Recorded<S>(Instant recordedAt, @Nullable S state) {}

    /** The newest state, or null when the document was removed. */
    public @Nullable S newest() {
        return history.getLast().state();
    }

    /** What was known of the document at that instant, or null when nothing was. */
    public @Nullable S knownAt(Instant instant) {
        S known = null;
        for (Recorded<S> entry : history) {
            if (!entry.recordedAt().isAfter(instant)) {
                known = entry.state();
            }
        }
        return known;
    }
}
