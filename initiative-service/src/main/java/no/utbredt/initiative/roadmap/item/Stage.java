package no.utbredt.initiative.roadmap.item;

/** Stages of an adoption, in order. */
enum Stage {
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
