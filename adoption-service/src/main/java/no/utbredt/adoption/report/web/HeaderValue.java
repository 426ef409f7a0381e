package no.utbredt.adoption.report.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import no.utbredt.vocabulary.Texts;

/**
 * An attribute in a header (CloudEvents, HTTP protocol binding 1.0.2, chapter 3.1.3.2): double quotes and the backslashes within
 * them are undone first, then one round of percent-decoding, whose bytes are UTF-8.
 */
final class HeaderValue {

    private HeaderValue() {}

    /** @throws IllegalArgumentException for an open quote, a malformed escape, or bytes that are no UTF-8 */
    static String decoded(String value) {
        return Texts.utf8(percentDecoded(unquoted(value.strip())));
    }

    private static String unquoted(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        boolean within = false;
        for (int at = 0; at < value.length(); at++) {
            char each = value.charAt(at);
            if (each == '"') {
                within = !within;
            } else if (within && each == '\\' && at + 1 < value.length()) {
                at++;
                plain.append(value.charAt(at));
            } else {
                plain.append(each);
            }
        }
        if (within) {
            throw new IllegalArgumentException("a quote that is not closed");
        }
        return plain.toString();
    }

    private static byte[] percentDecoded(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] != '%') {
                decoded.write(bytes[at]);
            } else {
                decoded.write(16 * hex(bytes, at + 1) + hex(bytes, at + 2));
                at += 2;
            }
        }
        return decoded.toByteArray();
    }

    private static int hex(byte[] bytes, int at) {
        int digit = at < bytes.length && bytes[at] > 0 ? Character.digit((char) bytes[at], 16) : -1;
        if (digit < 0) {
            throw new IllegalArgumentException("a malformed percent escape");
        }
        return digit;
    }
}
