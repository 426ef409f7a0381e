package no.utbredt.vocabulary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text from outside: UTF-8 or refused, never repaired. */
public final class Texts {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Texts() {}

    /**
     * What bytes say. One byte order mark at the beginning, as some editors write it, is no part of the text.
     *
     * @throws Misread {@code text-not-utf8}, also for UTF-16, overlong forms and half pairs
     */
    public static String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Misread("text-not-utf8", "UTF-8", "this is not UTF-8", "dette er ikke UTF-8");
        }
    }

    /**
     * The text, when it holds no more than {@code most} characters and no order to a screen other than tab and new line.
     *
     * @throws Misread {@code text-control} or {@code text-length}
     */
    public static String read(String text, int most) {
        if (text.length() > most) {
            throw new Misread(
                    "text-length",
                    "at most " + most + " characters",
                    "this has " + text.length() + " characters",
                    "dette er " + text.length() + " tegn");
        }
        if (steers(text)) {
            throw new Misread(
                    "text-control",
                    "text without control characters",
                    "\"" + Quoted.of(text) + "\" has a control character",
                    "«" + Quoted.of(text) + "» har et styretegn");
        }
        return text;
    }

    /** Whether it holds half a pair, which no UTF-8 can carry. */
    public static boolean isBroken(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(at))) {
                    return true;
                }
                at++;
            }
        }
        return false;
    }

    private static boolean steers(String text) {
        return text.codePoints()
                .anyMatch(point -> "\t\n\r".indexOf(point) < 0 && !joins(point) && Letters.steers(point));
    }

    /** Joiners and the soft hyphen stand within words of honest texts. */
    private static boolean joins(int point) {
        return point == 0x00AD || point == 0x200B || point == 0x200C || point == 0x200D || point == 0x2060;
    }
}
