package no.utbredt.adoption.inbox;

import java.util.Collection;
import java.util.List;

/** Where clients find what is said to their letters. */
@FunctionalInterface
public interface Replies {

    /** Writes them; those that were written for sure come back, in any order. */
    Collection<Place> write(List<Reply> replies);
}
