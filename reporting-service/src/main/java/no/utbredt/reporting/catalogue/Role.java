package no.utbredt.reporting.catalogue;

/** Which part an actor takes in a service; the two are counted apart. */
public enum Role {
    /** Supplies what others look up. */
    SOURCE,
    /** Takes the service into use. */
    CONSUMER,
    /** A code we do not know. Nobody asks for it; such reports stay unplaced. */
    UNKNOWN;

    /** The role of that code. */
    public static Role ofCode(String code) {
        return switch (code) {
            case "SOURCE" -> SOURCE;
            case "CONSUMER" -> CONSUMER;
            default -> UNKNOWN;
        };
    }
}
