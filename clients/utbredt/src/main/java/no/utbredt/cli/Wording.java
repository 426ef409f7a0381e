package no.utbredt.cli;

import java.util.Locale;

/** Words as they are told. */
public final class Wording {

    private Wording() {}

    /** In lower case, its parts apart. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
