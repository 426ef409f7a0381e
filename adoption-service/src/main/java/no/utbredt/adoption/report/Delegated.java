package no.utbredt.adoption.report;

import java.time.LocalDate;

/** On what ground an organisation may speak for an actor. */
@FunctionalInterface
public interface Delegated {

    /** Stands where something is about no service alone: only a delegation of all services covers it. */
    String NO_SERVICE = "";

    /**
     * The ground as it is known now.
     *
     * @param organisation number of the organisation that speaks
     * @param actor for whom
     * @param service catalogue id, or {@link #NO_SERVICE}
     * @param day the day it was stated, Europe/Oslo
     * @param received the day it came: a delegation must hold on both
     */
    Ground ground(String organisation, Subject actor, String service, LocalDate day, LocalDate received);

    /** A ground, or the lack of one. */
    sealed interface Ground {

        /** The actor is the organisation itself or a unit beneath it. */
        record Itself() implements Ground {}

        /** The actor, or one above it, delegated to the organisation. */
        record By(String delegation) implements Ground {}

        /** The actor is known and has not delegated. */
        record None() implements Ground {}

        /** The registry does not know the actor on that day: judged when the report is placed. */
        record ActorUnknown() implements Ground {}
    }
}
