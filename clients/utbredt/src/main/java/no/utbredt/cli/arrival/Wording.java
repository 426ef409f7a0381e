package no.utbredt.cli.arrival;

import java.util.Locale;

/** Words as they are told. */
final class Wording {

    private Wording() {}

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
