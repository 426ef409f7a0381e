package no.utbredt.initiative.roadmap.item;

/** Something with an id within its initiative that sources speak of. Every implementation is a record. */
public interface Item {

    /** Unique within its list of the initiative. */
    String id();

    /** What a reader calls it, in Norwegian where it has a name. */
    String label();
}
