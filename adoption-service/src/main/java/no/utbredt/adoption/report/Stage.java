package no.utbredt.adoption.report;

/** How far an actor has come with a service, in the order of the domain (veikart 21.1, chapter 6, and the sources' verbs). */
public enum Stage {
    UNKNOWN,
    NOT_RELEVANT,
    NO_PLAN,
    NOT_STARTED,
    INTERESTED,
    PREPARING,
    COMMITTED,
    TECHNICALLY_READY,
    PILOTING,
    AVAILABLE,
    INTRODUCED,
    IN_USE,
    PAUSED,
    WITHDRAWN
}
