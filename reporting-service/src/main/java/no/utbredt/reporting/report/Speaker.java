package no.utbredt.reporting.report;

/** In which capacity a source was heard. Declared from the lowest rank to the highest (law 2). */
public enum Speaker {
    /** A public document. */
    DOCUMENT,
    /** Norsk helsenett. */
    OPERATOR,
    /** An EHR vendor the actor lets speak for it. */
    VENDOR,
    /** The actor itself. */
    ACTOR;

    /** The speaker of that code; one we do not know ranks lowest. */
    public static Speaker ofCode(String code) {
        return switch (code) {
            case "ACTOR" -> ACTOR;
            case "VENDOR" -> VENDOR;
            case "OPERATOR" -> OPERATOR;
            default -> DOCUMENT;
        };
    }
}
