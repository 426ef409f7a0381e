package no.utbredt.initiative.roadmap.contradiction;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import no.utbredt.initiative.roadmap.change.Words;
import no.utbredt.vocabulary.Names;
import org.jspecify.annotations.Nullable;

/**
 * An amount in the smallest unit of its kind, so that NOK and MNOK can be held against each other.
 *
 * @param value in {@code unit}
 * @param unit {@code nok} for all Norwegian money, else the unit as written in lower case; empty when none is given
 */
record Money(BigDecimal value, String unit) {

    private static final Map<String, Integer> NORWEGIAN = Map.ofEntries(
            Map.entry("nok", 0),
            Map.entry("kr", 0),
            Map.entry("kroner", 0),
            Map.entry("tnok", 3),
            Map.entry("knok", 3),
            Map.entry("1000 nok", 3),
            Map.entry("1000 kr", 3),
            Map.entry("tusen kroner", 3),
            Map.entry("tkr", 3),
            Map.entry("mnok", 6),
            Map.entry("mkr", 6),
            Map.entry("mill", 6),
            Map.entry("mill kr", 6),
            Map.entry("mill kroner", 6),
            Map.entry("mill nok", 6),
            Map.entry("millioner kr", 6),
            Map.entry("millioner kroner", 6),
            Map.entry("millioner nok", 6),
            Map.entry("mrd nok", 9),
            Map.entry("mrdnok", 9),
            Map.entry("mrd kr", 9),
            Map.entry("mrd kroner", 9),
            Map.entry("milliarder kr", 9),
            Map.entry("milliarder kroner", 9),
            Map.entry("milliarder nok", 9));

    static Money of(BigDecimal amount, @Nullable String unit) {
        String written = unit == null
                ? ""
                : Names.key(unit)
                        .replace(".", " ")
                        .replaceAll("\\s+", " ")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        Integer zeros = NORWEGIAN.get(written);
        return zeros == null ? new Money(amount, written) : new Money(amount.scaleByPowerOfTen(zeros), "nok");
    }

    /** An amount as a reader is told it, with its unit. */
    static String told(BigDecimal amount, @Nullable String unit) {
        return unit == null ? Words.value(amount) : Words.value(amount) + " " + unit;
    }

    /** The amount in a unit of the same kind. */
    BigDecimal in(@Nullable String other) {
        BigDecimal one = of(BigDecimal.ONE, other).value();
        return value.scaleByPowerOfTen(one.scale()).stripTrailingZeros();
    }

    boolean isOfOneKindWith(Money other) {
        return unit.equals(other.unit);
    }
}
