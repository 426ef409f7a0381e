package no.utbredt.initiative.roadmap.contradiction;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern CURRENCY = Pattern.compile("(norske )?(nok|kr|kroner)$|^(nok|kr|kroner)\\b");
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("t", 3),
            Map.entry("k", 3),
            Map.entry("1000", 3),
            Map.entry("1 000", 3),
            Map.entry("tusen", 3),
            Map.entry("m", 6),
            Map.entry("mill", 6),
            Map.entry("millioner", 6),
            Map.entry("b", 9),
            Map.entry("mrd", 9),
            Map.entry("milliarder", 9));
    /** Said without a currency of amounts of money alone. */
    private static final Set<String> OF_KRONER = Set.of("mill", "millioner", "mrd", "milliarder");

    static Money of(BigDecimal amount, @Nullable String unit) {
        String written = unit == null
                ? ""
                : Names.key(unit)
                        .replace(".", " ")
                        .replaceAll("\\s+", " ")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        String scale = CURRENCY.matcher(written).replaceFirst("").strip();
        Integer zeros = !scale.equals(written) || OF_KRONER.contains(scale) ? ZEROS.get(scale) : null;
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
