package no.utbredt.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The key the words of a report are published under: always the same, and nothing can be read from it. */
public final class FootnoteKey {

    private static final int BYTES = 16;

    private FootnoteKey() {}

    /**
     * The key of a report's words.
     *
     * @param source as on the log, without a space
     * @param id as on the log, without a space
     * @return 32 hexadecimal digits, the beginning of the SHA-256 of both with a space between them
     */
    public static String of(String source, String id) {
        try {
            byte[] name = (source + " " + id).getBytes(StandardCharsets.UTF_8);
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(name);
            return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
