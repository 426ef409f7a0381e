package no.utbredt.initiative.roadmap.item;

/** Yes, no, or that a source does not let us tell. */
enum Answer {
    YES,
    NO,
    CANNOT_TELL
}
