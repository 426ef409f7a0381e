package no.utbredt.adoption.history;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Documents of one kind, read and written many at a time. */
public interface Bulk<T> {

    /** What was ever registered under those ids, from the store; an id nothing is kept under is left out. */
    Map<String, History<T>> find(Collection<String> ids);

    /**
     * Registers each, provided it still has the edition seen. Each is its own write.
     *
     * @param states by id
     * @return the ids of those that had another edition; they are as they were
     */
    Set<String> register(Map<String, Seen<T>> states);

    /**
     * What a document is to say next.
     *
     * @param edition the edition its writer saw, {@link Edition#ABSENT} where there was none
     * @param state what it is to say
     */
    record Seen<T>(Edition edition, T state) {}
}
