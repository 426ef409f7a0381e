package no.utbredt.edge.request;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.vocabulary.Quoted;

/** Percent escapes (RFC 3986, section 2.1) of UTF-8, read strictly: what is not UTF-8 is refused and never repaired. */
final class Escapes {

    private static final IntPredicate CONTROL = character -> Character.isISOControl(character);

    private Escapes() {}

    /**
     * The text that was meant.
     *
     * @param form whether {@code +} stands for a space, as in a query
     * @throws Refused {@code address-escapes}
     */
    static String decoded(String sent, boolean form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(sent.length());
        for (int at = 0; at < sent.length(); at++) {
            char character = sent.charAt(at);
            if (character == '%') {
                bytes.write(escaped(sent, at));
                at += 2;
            } else if (character > 0x7e) {
                throw refused(sent);
            } else {
                bytes.write(form && character == '+' ? ' ' : character);
            }
        }
        String text = utf8(bytes.toByteArray(), sent);
        if (text.chars().anyMatch(CONTROL)) {
            throw refused(sent);
        }
        return text;
    }

    private static int escaped(String sent, int at) {
        int high = at + 2 < sent.length() ? Character.digit(sent.charAt(at + 1), 16) : -1;
        int low = at + 2 < sent.length() ? Character.digit(sent.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw refused(sent);
        }
        return 16 * high + low;
    }

    private static String utf8(byte[] bytes, String sent) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw refused(sent);
        }
    }

    private static Refused refused(String sent) {
        String quoted = Quoted.of(sent);
        return new Refused(Problem.of(
                400,
                "address-escapes",
                "percent-encoded UTF-8 without control characters",
                "the address has a part that is not percent-encoded UTF-8: " + quoted,
                "adressen har en del som ikke er prosentkodet UTF-8: " + quoted));
    }
}
