package no.utbredt.reporting.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a message is signed so that its receiver knows whom it is from: as Standard Webhooks 1.0 has it (standardwebhooks.com, <em>Signature
 * scheme</em>), HMAC-SHA256 of the id, the second and the body with dots between them.
 */
public final class Signature {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private Signature() {}

    /** A new secret: {@code whsec_} and 32 random bytes in Base64. */
    public static String secret(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * What stands in the header {@code webhook-signature}.
     *
     * @param secret as {@link #secret} makes it
     * @param id what stands in {@code webhook-id}
     * @param second what stands in {@code webhook-timestamp}: the second in which it is sent, since 1970
     */
    public static String of(String secret, String id, long second, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), ALGORITHM));
            mac.update((id + "." + second + ".").getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException none) {
            throw new IllegalStateException("every Java has " + ALGORITHM, none);
        }
    }
}
