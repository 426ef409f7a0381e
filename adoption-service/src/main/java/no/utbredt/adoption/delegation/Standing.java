package no.utbredt.adoption.delegation;

/** What a vendor's word is worth about an actor on a day. */
public sealed interface Standing {

    /** It may speak, under that delegation. */
    record Delegated(String delegation) implements Standing {}

    /** The actor is known and nobody above it let the vendor speak. */
    record Undelegated() implements Standing {}

    /** The actor is not known yet; it is judged when the report is placed (law 11). */
    record UnknownActor() implements Standing {}
}
