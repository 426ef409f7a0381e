package no.utbredt.adoption.succession;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The acts operators have entered. An entry is one write: with it the act is decided, and whatever becomes of the process every
 * actor concerned is made to say so.
 */
public interface SuccessionBook {

    /**
     * Enters an act that is not done yet.
     *
     * @return false where the id is taken; nothing is written then
     */
    boolean enter(Succession act, Instant recordedAt);

    Optional<BookEntry> find(SuccessionId id);

    /** Every act, by the day it was for and then by id. */
    List<BookEntry> all();

    /** Those not done yet, in any order. */
    List<BookEntry> open();

    /** Every actor says so now. */
    void done(SuccessionId id);

    /** Strikes out an act of which nothing is done. */
    void strike(SuccessionId id);
}
