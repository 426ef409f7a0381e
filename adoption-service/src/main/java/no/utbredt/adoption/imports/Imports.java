package no.utbredt.adoption.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The imports that are kept. */
public interface Imports {

    /**
     * Keeps one that has just been received, unless one of that id is kept.
     *
     * @return the one that is kept
     */
    Import enter(Import received);

    Optional<Import> find(String id);

    /** Those of a client, newest first; those of all where it is empty. */
    List<Import> of(Optional<String> client);

    /** Those that are not at their end, in the order they were received. */
    List<Import> open();

    /**
     * Writes over the version it was read in.
     *
     * @return as it is kept now; nothing where somebody else wrote, or it is gone
     */
    Optional<Import> save(Import changed);

    void remove(Import gone);

    /** Removes those that ended before that instant. */
    void forget(Instant endedBefore);
}
