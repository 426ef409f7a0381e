package no.utbredt.initiative.version;

import java.util.List;
import java.util.Optional;

/** Where such things are kept, each under its id. None is ever taken away: its states are its history, and somebody may have cited them. */
public interface Versions<T> {

    Optional<Versioned<T>> find(String id);

    /** All of them, the newest first. */
    List<Versioned<T>> all();

    /**
     * Keeps a state.
     *
     * @param seen the tag of the state its writer saw, {@link Versioned#ABSENT} for a new one
     * @return nothing when it has another by now, and nothing is changed
     */
    Optional<Versioned<T>> put(String id, T said, String seen);
}
