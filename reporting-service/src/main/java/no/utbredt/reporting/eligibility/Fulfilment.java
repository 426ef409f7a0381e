package no.utbredt.reporting.eligibility;

/** Whether somebody fulfils what is required, the least first. What nobody has told is neither yes nor no (law 5). */
public enum Fulfilment {
    NO,
    UNKNOWN,
    YES;

    /** Of two requirements that both hold: who certainly fails one fails, whatever is known of the other. */
    Fulfilment and(Fulfilment other) {
        return compareTo(other) < 0 ? this : other;
    }

    /** Of two ways to fulfil one requirement either is enough. */
    Fulfilment or(Fulfilment other) {
        return compareTo(other) > 0 ? this : other;
    }
}
