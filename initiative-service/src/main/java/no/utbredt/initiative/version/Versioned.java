package no.utbredt.initiative.version;

import java.time.Instant;
import java.util.List;

/**
 * Something that is written again and again, with every state it was in.
 *
 * @param tag of its newest state, as an entity tag carries it
 * @param states oldest first, at least one
 */
public record Versioned<T>(String id, String tag, List<State<T>> states) {

    /** The tag of what is not there yet. */
    public static final String ABSENT = "0-0";

    public Versioned {
        states = List.copyOf(states);
    }

    /**
     * A state as recorded.
     *
     * @param recordedAt when the store took it, UTC
     */
    public record State<T>(Instant recordedAt, T said) {}

    /** As it stands. */
    public T newest() {
        return states.getLast().said();
    }
}
