package no.utbredt.initiative.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The follow-ups as they are kept, each under the id of its finding. None is taken away: what was said of a finding is its history. */
public interface FollowUps {

    /** The tag of what is not there yet. */
    String ABSENT = "0-0";

    /**
     * A follow-up and what was said before.
     *
     * @param id the finding's
     * @param tag of its newest state, as an entity tag carries it
     * @param states oldest first, at least one
     */
    record Kept(String id, String tag, List<Recorded> states) {

        public Kept {
            states = List.copyOf(states);
        }

        /** As it stands. */
        public FollowUp newest() {
            return states.getLast().said();
        }
    }

    /**
     * A state as recorded.
     *
     * @param recordedAt when the store took it, UTC
     */
    record Recorded(Instant recordedAt, FollowUp said) {}

    Optional<Kept> find(String id);

    /** Every follow-up, the one said last first. */
    List<Kept> all();

    /**
     * Keeps a follow-up.
     *
     * @param seen the tag of the state its writer saw, {@link #ABSENT} for a new one
     * @return nothing when it has another by now, and nothing is changed
     */
    Optional<Kept> put(String id, FollowUp said, String seen);
}
