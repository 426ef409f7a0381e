package no.utbredt.client.event;

/** How far an actor has come with a service, in order (the roadmap, version 21.1, chapter 6; the verb of the source decides). */
public enum Stage {
    /** Nothing is said of it. */
    UNKNOWN,
    /** By stewards only. */
    NOT_RELEVANT,
    NO_PLAN,
    NOT_STARTED,
    /** Ønsker, vurderer. */
    INTERESTED,
    /** Startet klargjøring. */
    PREPARING,
    /** Forpliktet. */
    COMMITTED,
    /** Teknisk klar. */
    TECHNICALLY_READY,
    /** Utprøving. */
    PILOTING,
    /** Tilbyr, har tilgang. */
    AVAILABLE,
    /** Har innført. */
    INTRODUCED,
    /** Har tatt i bruk, i drift. */
    IN_USE,
    PAUSED,
    /** Tatt ut av bruk. */
    WITHDRAWN
}
