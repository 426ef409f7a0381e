package no.utbredt.reporting.figure;

/** What a published number counts; shares are in per cent. */
public enum Unit {
    ACTORS,
    SHARE_ACTORS,
    SHARE_POPULATION,
    SHARE_TRANSACTIONS,
    SHARE_NEED,
    PERSONS,
    ITEMS,
    /** A code we do not know. */
    UNKNOWN,
    /** The number itself is beyond what can be reckoned with; it counts nowhere and stands as nought. */
    UNRECKONABLE;

    /** Whether it is a per cent. */
    public boolean isShare() {
        return switch (this) {
            case SHARE_ACTORS, SHARE_POPULATION, SHARE_TRANSACTIONS, SHARE_NEED -> true;
            case ACTORS, PERSONS, ITEMS, UNKNOWN, UNRECKONABLE -> false;
        };
    }

    /** The unit of that code. */
    public static Unit ofCode(String code) {
        for (Unit unit : values()) {
            if (unit != UNRECKONABLE && unit.name().equals(code)) {
                return unit;
            }
        }
        return UNKNOWN;
    }
}
