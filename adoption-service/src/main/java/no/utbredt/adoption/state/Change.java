package no.utbredt.adoption.state;

/** What a complete state means for one actor. */
public enum Change {
    /** Named, and by the client's own words not in use until then. */
    NEW,
    /** Named, and in use by the client's own words already: seen again. */
    UNCHANGED,
    /** No longer named, and in use by the client's own words until then. */
    LEFT,
    /** Not named, and never spoken of, though the client may. */
    SILENT,
    /** Named, and known to no register: told, and placed when somebody knows it (law 11). */
    UNKNOWN,
    /** Named, and the client may not speak of it (law 12). */
    UNDELEGATED,
    /** Another source of the client says another thing of the same day. */
    CONTRADICTED
}
