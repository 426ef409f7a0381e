package no.utbredt.adoption.actor;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import no.utbredt.adoption.history.Bulk;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.Outdated;
import org.jspecify.annotations.Nullable;

/** The actors as they are kept. */
public interface Actors {

    /** Everybody there is now, from memory; what another process has registered shows within five minutes (setting utbredt.reread-actors). Until then a report about it is judged where it is placed. */
    ActorRegistry registry();

    /**
     * Everybody as they had been registered before that instant, from memory. Who may be a person is restricted as soon as anybody
     * said so, in what was known before as well (law 12).
     */
    ActorRegistry knownBefore(Instant end);

    /** Takes into memory what other processes have registered. */
    void reread();

    /** What was ever registered under that id, from the store. */
    Optional<History<Actor>> find(ActorId id);

    /**
     * Registers an actor on an operator's word.
     *
     * @param seen the edition the operator changes ({@link Edition#ABSENT} for a new one), or null for any
     * @return the actor as it is now kept; the same as before when nothing is new
     * @throws Outdated when it has another edition
     */
    History<Actor> register(Actor actor, @Nullable Edition seen);

    /** The same for many at a time; what is unchanged makes no new edition. */
    Bulk<Actor> many();

    /**
     * Registers what files say. A file that says what it said before does not undo what an operator registered since.
     *
     * @return how many actors changed
     */
    int load(Collection<Actor> actors);
}
