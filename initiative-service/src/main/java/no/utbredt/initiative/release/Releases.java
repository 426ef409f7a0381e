package no.utbredt.initiative.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The releases as they are kept. None is ever taken away: somebody may have cited it. */
public interface Releases {

    /** The tag of what is not there yet. */
    String ABSENT = "0-0";

    /**
     * A release and what it has said.
     *
     * @param tag of its newest state, as an entity tag carries it
     * @param states oldest first, at least one
     */
    record Kept(String tag, List<Recorded> states) {

        public Kept {
            states = List.copyOf(states);
        }

        /** As it stands. */
        public Release newest() {
            return states.getLast().release();
        }
    }

    /**
     * A state as recorded.
     *
     * @param recordedAt when the store took it, UTC
     */
    record Recorded(Instant recordedAt, Release release) {}

    Optional<Kept> find(String id);

    /** Every release, the newest made first. */
    List<Kept> all();

    /**
     * Keeps a release.
     *
     * @param seen the tag of the state its writer saw, {@link #ABSENT} for a new one
     * @return nothing when it has another by now, and nothing is changed
     */
    Optional<Kept> put(Release release, String seen);
}
