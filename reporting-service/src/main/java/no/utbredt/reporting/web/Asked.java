package no.utbredt.reporting.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Nearest;
import no.utbredt.vocabulary.Numbers;
import org.jspecify.annotations.Nullable;

/** The parameters of one question, read by name; what cannot be read is refused with what would be right. */
public final class Asked {

    private static final int MOST_CHARACTERS = 400;
    private static final int MOST_DECIMALS = 20;
    /** A hundred years: no statement is older. */
    private static final int MOST_DAYS = 36_525;

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
                    throw Refusal.unknownParameter(name, Nearest.among(allowed, name));
                });
        return new Asked(values);
    }

    /** The text, or null when absent or blank. */
    public @Nullable String text(String name) {
        String value = values.get(name);
        if (value != null && value.length() > MOST_CHARACTERS) {
            throw Refusal.invalid(name, value, "at most " + MOST_CHARACTERS + " characters");
        }
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

    /** The texts with commas between them, each once; none when absent. */
    public List<String> list(String name, int most) {
        String value = text(name);
        List<String> all = value == null
                ? List.of()
                : Stream.of(value.split(",", -1)).map(String::strip).distinct().toList();
        if (all.size() > most || all.contains("")) {
            throw Refusal.invalid(name, String.valueOf(value), "at most " + most + " ids with commas between them");
        }
        return all;
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
        return value == null ? null : Dates.day(name, value);
    }

    /** A day, or another when absent. */
    public LocalDate day(String name, LocalDate otherwise) {
        LocalDate day = day(name);
        return day == null ? otherwise : day;
    }

    /** As known when; at the end of that day when absent. */
    public KnownAt knownAt(LocalDate otherwise) {
        return knownAt("knownAt", KnownAt.endOf(otherwise));
    }

    /** The same of another name. */
    public KnownAt knownAt(String name, KnownAt otherwise) {
        String value = text(name);
        return value == null ? otherwise : Dates.knownAt(name, value);
    }

    /** The beginning of a day, or an instant of the days there are, or null when absent. */
    public @Nullable Instant instant(String name) {
        String value = text(name);
        return value == null ? null : Dates.instant(name, value);
    }

    /** How many days old something may be, 0 to a hundred years, or null for any age. */
    public @Nullable Integer age(String name) {
        return text(name) == null ? null : Integer.valueOf(number(name, 0, 0, MOST_DAYS));
    }

    /** Whether it is so; not unless said. */
    public boolean flag(String name) {
        return switch (text(name)) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            case String other -> throw Refusal.invalid(name, other, "true or false");
        };
    }

    /**
     * A share, or another when absent; its digits are bounded before anything is reckoned with it.
     *
     * @param such which shares are right
     * @param expected how they are told
     */
    public BigDecimal share(String name, BigDecimal otherwise, Predicate<BigDecimal> such, String expected) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        try {
            BigDecimal share = Numbers.decimal(Numbers.parse(value));
            if (share.scale() <= MOST_DECIMALS && such.test(share)) {
                return share;
            }
        } catch (Misread notANumber) {
            throw Refusal.invalid(name, value, expected);
        }
        throw Refusal.invalid(name, value, expected);
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
