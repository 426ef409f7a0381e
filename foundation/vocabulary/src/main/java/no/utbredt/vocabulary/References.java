package no.utbredt.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What public answers call a report: a word that tells neither source nor id, and is the same in every service and after every
 * restart as long as the key is. Who has a token may have it resolved.
 */
public final class References {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 12;
    private static final String NO_SECRET = "local-only-reference-key";

    private static volatile References own = new References(NO_SECRET);

    private final SecretKeySpec key;

    /**
     * References under a key.
     *
     * @param key secret, not blank; without it nobody can tell whether a guessed name belongs to a reference
     */
    public References(String key) {
        if (key.isBlank()) {
            throw new IllegalArgumentException("UTBREDT_REFERENCE_KEY is blank");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Under the key of this installation, which is the same for all its services. */
    public static References own() {
        return own;
    }

    /**
     * Gives this process its installation's key, once, before anything is cited.
     *
     * @param secret blank for none: references are then reckoned with a key that everybody knows
     */
    public static void keyed(String secret) {
        own = new References(secret.isBlank() ? NO_SECRET : secret);
    }

    /**
     * The reference of a report.
     *
     * @param source as on the log, without a space
     * @param id as on the log, without a space
     * @return 24 hexadecimal digits
     */
    public String of(String source, String id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] whole = mac.doFinal((source + " " + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
