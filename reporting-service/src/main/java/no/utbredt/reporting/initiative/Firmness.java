package no.utbredt.reporting.initiative;

import java.util.Arrays;

/** How firmly a date is held (law 10). Only {@link #DECIDED} is drawn as a solid line. */
public enum Firmness {
    DECIDED,
    FORECAST,
    INTENT,
    WISH,
    CONDITIONAL,
    /** The source says that there is no plan. */
    NONE,
    /** A code we do not know. */
    UNKNOWN;

    /** The firmness of that code. */
    public static Firmness ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
