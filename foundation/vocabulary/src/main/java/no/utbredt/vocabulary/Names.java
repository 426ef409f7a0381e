package no.utbredt.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as people write them. Two are the same whether a letter was composed or put together of parts (NFC, Unicode Standard
 * Annex 15) and in whatever case, whatever the machine's language is.
 */
public final class Names {

    /** Folding one letter may make another that folds again: ẞ becomes ß, and that ss. */
    private static final int MOST_TURNS = 8;

    private Names() {}

    /** The name with its letters composed, nothing unseen around it. Never {@code null}; empty when it is blank. */
    public static String composed(String name) {
        String nfc = Normalizer.isNormalized(name, Normalizer.Form.NFC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFC);
        int from = 0;
        int to = nfc.length();
        while (from < to && Letters.unseen(nfc.codePointAt(from))) {
            from += Character.charCount(nfc.codePointAt(from));
        }
        while (to > from && Letters.unseen(nfc.codePointBefore(to))) {
            to -= Character.charCount(nfc.codePointBefore(to));
        }
        return nfc.substring(from, to);
    }

    /** What two writings of one name have in common: to compare and to search by, never to show. The key of a key is itself. */
    public static String key(String name) {
        String key = composed(name);
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            String folded = composed(folded(key));
            if (folded.equals(key)) {
                return key;
            }
            key = folded;
        }
        return key;
    }

    private static String folded(String name) {
        String lower = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFC).replace("i\u0307", "i");
    }

    /** Whether both are one name. */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Whether the part stands somewhere in the name; a blank part stands nowhere. */
    public static boolean contains(String name, String part) {
        String sought = key(part);
        return !sought.isEmpty() && key(name).contains(sought);
    }

    /** Whether there is nothing to see: spaces of any kind, joiners without width, controls. */
    public static boolean isBlank(String name) {
        return composed(name).isEmpty();
    }

    /**
     * The name, composed, when somebody can read it.
     *
     * @throws Misread {@code text-blank}, {@code text-control}, or {@code text-length} beyond {@code most} characters
     */
    public static String read(String name, int most) {
        if (isBlank(name)) {
            throw new Misread("text-blank", "a text that can be seen", "this is blank", "dette er tomt");
        }
        return composed(Texts.read(name, most));
    }
}
