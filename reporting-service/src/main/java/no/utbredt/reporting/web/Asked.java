package no.utbredt.reporting.web;

import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Days;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of one question, read by name; what cannot be read is refused with what would be right. */
public final class Asked {

    private final Map<String, String> values;

    private Asked(Map<String, String> values) {
        this.values = values;
    }

    /**
     * The parameters as sent.
     *
     * @throws Refusal when one is not among those allowed: a mistyped name must not be answered as if it were not there
     */
    public static Asked of(Map<String, String> values, Set<String> allowed) {
        values.keySet().stream()
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.unknownParameter(name, "one of " + String.join(", ", new TreeSet<>(allowed)));
                });
        return new Asked(values);
    }

    /** The text, or null when absent or blank. */
    public @Nullable String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The text, which must be there. */
    public String text(String name, String expected) {
        String value = text(name);
        if (value == null) {
            throw Refusal.missing(name, expected);
        }
        return value;
    }

    /** One of an enumeration's codes, in any case and with either dash. */
    public <E extends Enum<E>> E code(String name, Class<E> type, E otherwise, Set<E> allowed) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        String code = value.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant ->
                        allowed.contains(constant) && constant.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(name, value, "one of " + codes(allowed)));
    }

    /** A day, or null when absent. */
    public @Nullable LocalDate day(String name) {
        String value = text(name);
        try {
            return value == null ? null : Days.parse(value);
        } catch (Misread wrong) {
            throw Refusal.invalid(name, value, "a day such as 2021-10-01, from " + Days.RANGE);
        }
    }

    /** A day, or another when absent. */
    public LocalDate day(String name, LocalDate otherwise) {
        LocalDate day = day(name);
        return day == null ? otherwise : day;
    }

    /** A whole number within bounds, or another when absent. */
    public int number(String name, int otherwise, int least, int most) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, as any number out of bounds
        }
        throw Refusal.invalid(name, value, "a whole number from " + least + " to " + most);
    }

    private static String codes(Set<? extends Enum<?>> allowed) {
        return allowed.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
