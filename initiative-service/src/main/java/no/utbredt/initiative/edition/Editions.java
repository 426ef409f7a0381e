package no.utbredt.initiative.edition;

import java.util.List;
import java.util.Optional;

/** The frozen editions. Whatever is edited later, none of them changes. */
public interface Editions {

    /** Every edition, by id. */
    List<Edition> all();

    Optional<Edition> find(String id);

    /** Keeps it, unless one of its id is kept already; gives the one that is kept. */
    Edition freeze(Edition edition);
}
