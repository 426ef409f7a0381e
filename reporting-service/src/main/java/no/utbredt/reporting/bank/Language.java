package no.utbredt.reporting.bank;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages the bank speaks; Norwegian is its own. */
public enum Language {
    NO("Norsk"),
    EN("English");

    private final String label;

    Language(String label) {
        this.label = label;
    }

    /** As it stands in addresses and answers: {@code no}, {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its own name. */
    public String label() {
        return label;
    }

    /** A number as it stands in a text: with a decimal comma in Norwegian, with a point in English. */
    public String number(BigDecimal number) {
        String plain = number.toPlainString();
        return this == NO ? plain.replace('.', ',') : plain;
    }

    /** The language of that code in any case, Norwegian when none is given. */
    public static Language of(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return NO;
        }
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(Rejected::language);
    }
}
