package no.utbredt.reporting.actor;

/** What an actor counts as in a share. */
public enum Weight {
    /** Each actor counts one. */
    ACTORS,
    /** Inhabitants. */
    POPULATION,
    /** General practitioners. */
    GP_PERSONS,
    /** General practitioners' lists. */
    GP_LISTS,
    /** Persons on general practitioners' lists. */
    LISTED_PATIENTS
}
