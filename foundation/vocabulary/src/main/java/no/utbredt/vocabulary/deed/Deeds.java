package no.utbredt.vocabulary.deed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done, for good: nothing is ever taken away. All instances of a service see the same. */
public interface Deeds {

    /** Keeps a deed before it is done, so that none is done that nobody knows of; throws where it cannot be kept. */
    void begin(Deed deed);

    /** Keeps what came of a deed that was begun. */
    void end(Deed deed);

    /**
     * Those there are, the newest first.
     *
     * @param before only those older than the deed of that id, or null for all
     * @param most how many at most, from 1
     */
    List<Deed> newest(@Nullable String before, int most);
}
