package no.utbredt.adoption.system;

import java.util.Collection;
import java.util.Optional;
import no.utbredt.adoption.actor.SystemId;
import no.utbredt.adoption.history.Bulk;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import org.jspecify.annotations.Nullable;

/** The EHR systems as they are kept. */
public interface EhrSystems {

    /** What was ever registered under that id, from the store. */
    Optional<History<EhrSystem>> find(SystemId id);

    /**
     * Registers a system on an operator's word.
     *
     * @param seen the edition the operator changes ({@link Edition#ABSENT} for a new one), or null for any
     * @throws no.utbredt.adoption.history.Outdated when it has another edition
     */
    History<EhrSystem> register(EhrSystem system, @Nullable Edition seen);

    /** The same for many at a time; what is unchanged makes no new edition. */
    Bulk<EhrSystem> many();

    /**
     * Registers what files say, unless they said it before.
     *
     * @return how many changed
     */
    int load(Collection<EhrSystem> systems);
}
