package no.utbredt.reporting.figure;

/** How exactly a published number is meant. */
public enum Qualifier {
    EXACT,
    ABOUT,
    OVER,
    UNDER,
    AT_LEAST,
    AT_MOST;

    /** The qualifier of that code; one we do not know is taken as about. */
    public static Qualifier ofCode(String code) {
        for (Qualifier qualifier : values()) {
            if (qualifier.name().equals(code)) {
                return qualifier;
            }
        }
        return ABOUT;
    }

    /** Whether the truth is not below the number. */
    public boolean boundsFromBelow() {
        return this == EXACT || this == OVER || this == AT_LEAST;
    }

    /** Whether the truth is not above the number. */
    public boolean boundsFromAbove() {
        return this == EXACT || this == UNDER || this == AT_MOST;
    }
}
