package no.utbredt.adoption.sheet;

/** What the rows of a sheet are about. */
public enum SheetKind {
    /** Actors: new ones, and what is said otherwise of known ones. */
    ACTORS,
    /** Areas and sets of actors: new ones, and what is said otherwise of known ones. */
    AREAS,
    /** Memberships of known actors in groups and areas. */
    MEMBERSHIPS,
    /** EHR systems and who makes them: new ones, and what is said otherwise of known ones. */
    SYSTEMS,
    /** EHR systems known actors run. */
    SYSTEMS_IN_USE,
    /** Who may speak for whom. */
    DELEGATIONS
}
