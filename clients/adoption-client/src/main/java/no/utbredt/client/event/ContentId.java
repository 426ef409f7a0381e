package no.utbredt.client.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.utbredt.client.http.Json;

/**
 * A report's id, made from what it says: 32 hexadecimal digits of the SHA-256 of its type and its JSON, members in the order of their names and
 * without those that say nothing, so that a member that comes to be known later changes no id.
 */
final class ContentId {

    private static final int DIGITS = 32;

    private ContentId() {}

    static String of(String type, Statement statement) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((type + "\n" + Json.write(statement)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
