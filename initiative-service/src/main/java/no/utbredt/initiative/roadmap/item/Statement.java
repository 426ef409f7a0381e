package no.utbredt.initiative.roadmap.item;

/** What one source says of one thing. Every implementation is a record. */
public interface Statement {

    /** Who says so, and where. */
    Citation source();
}
