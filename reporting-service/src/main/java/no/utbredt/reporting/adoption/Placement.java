package no.utbredt.reporting.adoption;

/** Where a report belongs, as known within one horizon. */
public sealed interface Placement {
    /** It speaks of that actor. */
    record Placed(String actor) implements Placement {}

    /** It was accepted, yet it is not known what it speaks of; it finds its place by itself (law 11). */
    record Unplaced(Cause cause) implements Placement {
        /** What is not known. */
        public enum Cause {
            UNKNOWN_ACTOR,
            /** Several actors bear that identifier on the day it was used. */
            AMBIGUOUS_ACTOR,
            UNKNOWN_SERVICE,
            UNKNOWN_ROLE
        }
    }

    /** It was accepted, yet it is not heard (law 12). */
    record SetAside(Cause cause) implements Placement {
        /** Why it is not heard. */
        public enum Cause {
            /** A vendor without a delegation. */
            NO_DELEGATION,
            /** Only a steward says that a service is not relevant. */
            NOT_A_STEWARD,
            /** It begins after it was said: a plan is no stage (law 10). */
            PLANNED,
            /** It begins after its actor was no more: those who took over speak now (law 7). */
            AFTER_CLOSING
        }
    }

    /** Another report put it out (law 2), or it says nothing of an actor. */
    record Out() implements Placement {}
}
