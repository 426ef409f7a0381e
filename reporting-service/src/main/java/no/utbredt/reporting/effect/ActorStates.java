package no.utbredt.reporting.effect;

import no.utbredt.reporting.actor.Actor;

/** Reads actors as their writer tells of them. */
@FunctionalInterface
public interface ActorStates {

    /**
     * Reads one.
     *
     * @param json its state, in the words of the event contract
     * @throws IllegalArgumentException when it is none, saying why
     */
    Actor read(byte[] json);
}
