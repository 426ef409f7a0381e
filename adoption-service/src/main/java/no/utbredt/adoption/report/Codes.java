package no.utbredt.adoption.report;

import java.util.regex.Pattern;
import no.utbredt.adoption.fault.FaultyValue;

/** Readers of codes: what is on the log is never free text. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");
    private static final Pattern SERVICE = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Pattern NAME_PART = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final String PLACE_WORD = "(?:kap|sak|side|s|vedlegg|tabell|figur|case|ch|page|L)\\.? ?";
    private static final String PLACE_NUMBER = "[0-9]{1,5}[a-z]?(?:(?:\\.| ?[-–/] ?L?)[0-9]{1,5}[a-z]?)*";
    private static final Pattern PLACE = Pattern.compile("(?=.{1,100}$)" + PLACE_WORD + PLACE_NUMBER + "(?:, ?(?:"
            + PLACE_WORD + ")?" + PLACE_NUMBER + "| " + PLACE_WORD + PLACE_NUMBER + ")*");

    private static final Pattern QUOTE = Pattern.compile("(?s).{1,2000}");

    private Codes() {}

    static String code(String text) {
        return formed(CODE, text, "code-form", "letters, digits and _ . : -, at most 100");
    }

    static String service(String text) {
        return formed(SERVICE, text, "service-form", "a catalogue id: lower-case letters, digits and -, at most 100");
    }

    static String id(String text) {
        return formed(NAME_PART, text, "id-form", "1 to 200 visible ASCII characters without space");
    }

    static String source(String text) {
        return formed(NAME_PART, text, "source-form", "a URI reference of 1 to 200 characters without space");
    }

    static String place(String text) {
        return formed(
                PLACE,
                text,
                "place-form",
                "chapter, case, page or line with its number, such as kap. 2.1.3, L1294–1297, at most 100 characters");
    }

    static String quote(String text) {
        return formed(QUOTE, text, "quote-form", "the source's own words, at most 2000 characters");
    }

    private static String formed(Pattern pattern, String text, String code, String expected) {
        if (!pattern.matcher(text).matches()) {
            throw new FaultyValue(Faults.form(code, expected, text));
        }
        return text;
    }
}
