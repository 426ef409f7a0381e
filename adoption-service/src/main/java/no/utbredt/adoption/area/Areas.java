package no.utbredt.adoption.area;

import java.util.Collection;
import java.util.Optional;
import no.utbredt.adoption.history.Bulk;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import org.jspecify.annotations.Nullable;

/** The areas as they are kept. */
public interface Areas {

    /** What was ever registered under that id, from the store. */
    Optional<History<Area>> find(String id);

    /**
     * Registers an area on an operator's word.
     *
     * @param seen the edition the operator changes ({@link Edition#ABSENT} for a new one), or null for any
     * @throws no.utbredt.adoption.history.Outdated when it has another edition
     */
    History<Area> register(Area area, @Nullable Edition seen);

    /** The same for many at a time; what is unchanged makes no new edition. */
    Bulk<Area> many();

    /**
     * Registers what files say, unless they said it before.
     *
     * @return how many changed
     */
    int load(Collection<Area> areas);
}
