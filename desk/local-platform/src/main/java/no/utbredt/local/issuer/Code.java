package no.utbredt.local.issuer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * What a code stands for (RFC 6749, section 4.1.2).
 *
 * @param grant what it is exchanged for
 * @param redirect where it was sent
 * @param challenge of RFC 7636, method S256
 * @param nonce to be said again in the ID token
 */
record Code(Grant grant, String redirect, String challenge, Optional<String> nonce) {

    boolean isFor(String exchanging, TokenRequest request) {
        return grant.client().equals(exchanging)
                && request.value("redirect_uri").equals(Optional.of(redirect))
                && request.value("code_verifier").map(Code::challenge).equals(Optional.of(challenge));
    }

    static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
