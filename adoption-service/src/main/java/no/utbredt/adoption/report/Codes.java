package no.utbredt.adoption.report;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Names;
import no.utbredt.vocabulary.Texts;

/** Readers of codes: what is on the log is never free text. */
final class Codes {

    private static final int LONGEST_QUOTE = 2_000;
    private static final Predicate<String> CODE = text -> made(text, 100, Codes::isOfACode);
    private static final Predicate<String> SERVICE =
            text -> made(text, 100, Codes::isOfAService) && !text.startsWith("-");
    private static final Predicate<String> NAME_PART = text -> made(text, 200, each -> each > ' ' && each <= '~');
    private static final String PLACE_WORD = "(?:kap|sak|side|s|vedlegg|tabell|figur|case|ch|page|L)\\.? ?";
    private static final String PLACE_NUMBER = "[0-9]{1,5}[a-z]?(?:(?:\\.| ?[-–/] ?L?)[0-9]{1,5}[a-z]?)*";
    private static final Predicate<String> PLACE = whole("(?=.{1,100}$)" + PLACE_WORD + PLACE_NUMBER + "(?:, ?(?:"
            + PLACE_WORD + ")?" + PLACE_NUMBER + "| " + PLACE_WORD + PLACE_NUMBER + ")*");

    private Codes() {}

    static String code(String text) {
        return formed(
                CODE,
                text,
                "code-form",
                "letters, digits and _ . : -, at most 100",
                "bokstaver, sifre og _ . : -, høyst 100");
    }

    static String service(String text) {
        return formed(
                SERVICE,
                text,
                "service-form",
                "a catalogue id: lower-case letters, digits and -, at most 100",
                "en id i katalogen: små bokstaver, sifre og -, høyst 100");
    }

    static String id(String text) {
        return formed(
                NAME_PART,
                text,
                "id-form",
                "1 to 200 visible ASCII characters without space",
                "1 til 200 synlige ASCII-tegn uten mellomrom");
    }

    static String source(String text) {
        return formed(
                NAME_PART,
                text,
                "source-form",
                "a URI reference of 1 to 200 characters without space",
                "en URI-referanse på 1 til 200 tegn uten mellomrom");
    }

    static String place(String text) {
        return formed(
                PLACE,
                text,
                "place-form",
                "chapter, case, page or line with its number, such as kap. 2.1.3, L1294–1297, at most 100 characters",
                "kapittel, sak, side eller linje med nummer, som kap. 2.1.3, L1294–1297, høyst 100 tegn");
    }

    static String quote(String text) {
        return formed(
                words -> !Names.isBlank(words) && words.length() <= LONGEST_QUOTE,
                Texts.read(text, Integer.MAX_VALUE),
                "quote-form",
                "the source's own words, at most 2000 characters",
                "kildens egne ord, høyst 2000 tegn");
    }

    private static String formed(Predicate<String> form, String text, String code, String expected, String expectedNb) {
        if (!form.test(text)) {
            throw new FaultyValue(Faults.form(code, expected, expectedNb, text));
        }
        return text;
    }

    private static Predicate<String> whole(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    /** From 1 to {@code most} of those characters; every report is asked this some ten times. */
    private static boolean made(String text, int most, IntPredicate of) {
        return !text.isEmpty() && text.length() <= most && allOf(text, of);
    }

    private static boolean allOf(String text, IntPredicate of) {
        for (int at = 0; at < text.length(); at++) {
            if (!of.test(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfACode(int each) {
        return isOfAService(each) || (each >= 'A' && each <= 'Z') || "_.:".indexOf(each) >= 0;
    }

    private static boolean isOfAService(int each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-';
    }
}
