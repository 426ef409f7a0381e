package no.utbredt.adoption.figure;

import java.math.BigDecimal;
import no.utbredt.adoption.fault.FaultyValue;

/**
 * A number with its unit, as printed.
 *
 * @param number 0 or more; at most 100 where the unit is a share; whole where organisations or persons are counted
 * @param unit what it counts
 * @param qualifier how exactly
 */
public record Count(BigDecimal number, Unit unit, Qualifier qualifier) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a number counts; a share is in per cent. */
    public enum Unit {
        ACTORS,
        SHARE_ACTORS,
        SHARE_POPULATION,
        SHARE_TRANSACTIONS,
        SHARE_NEED,
        PERSONS,
        ITEMS;

        boolean isShare() {
            return switch (this) {
                case SHARE_ACTORS, SHARE_POPULATION, SHARE_TRANSACTIONS, SHARE_NEED -> true;
                case ACTORS, PERSONS, ITEMS -> false;
            };
        }

        boolean isWhole() {
            return this == ACTORS || this == PERSONS;
        }
    }

    /** How exactly a number was said. */
    public enum Qualifier {
        EXACT,
        ABOUT,
        OVER,
        UNDER,
        AT_LEAST,
        AT_MOST
    }

    /** @throws FaultyValue {@code value-range} or {@code value-whole} */
    public Count {
        boolean tooMuch = unit.isShare() && number.compareTo(HUNDRED) > 0;
        if (number.signum() < 0 || tooMuch) {
            String range = unit.isShare() ? "0–100 (per cent)" : "0 or more";
            throw new FaultyValue(
                    "value-range",
                    range,
                    number + " " + unit + " cannot be: expected " + range,
                    number + " " + unit + " kan ikke være riktig");
        }
        if (unit.isWhole() && number.stripTrailingZeros().scale() > 0) {
            throw new FaultyValue(
                    "value-whole",
                    "a whole number",
                    number + " " + unit + " is not a whole number",
                    number + " " + unit + " er ikke et helt tall");
        }
    }
}
