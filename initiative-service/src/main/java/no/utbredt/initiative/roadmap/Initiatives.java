package no.utbredt.initiative.roadmap;

import java.util.List;
import java.util.Optional;

/** The initiatives as they are kept, with every state they have had. A write is a compare-and-set on the revision. */
public interface Initiatives {

    /** Every one as it stands, withdrawn ones included, by id. */
    List<Standing> all();

    /** Every one with every state it has had, by id; dear, for each is read whole. */
    List<History> histories();

    /** One with every state it has had. */
    Optional<History> find(String id);

    /**
     * Makes this the initiative's state. A state equal to the newest makes no new revision.
     *
     * @param sources the documents it cites are kept with it, so that a reader knows when each statement was made
     * @param expected the revision the writer saw, or {@link Revision#ABSENT}
     * @throws Outdated when it has another revision; nothing is written
     */
    Standing put(Initiative initiative, Sources sources, Revision expected);

    /**
     * Withdraws it; its history stays.
     *
     * @throws Outdated when it has another revision; nothing is written
     */
    Standing withdraw(String id, Revision expected);
}
