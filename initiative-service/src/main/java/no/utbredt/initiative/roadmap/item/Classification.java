package no.utbredt.initiative.roadmap.item;

/** Whether a text may be displayed. */
public enum Classification {
    OPEN,
    /** Its source marks it so: entered, not displayed until cleared. */
    INTERN
}
