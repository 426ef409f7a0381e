package no.utbredt.local.issuer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** Codes that were given and not exchanged yet: each good once and for a minute (RFC 6749, section 4.1.2), the newest {@value #MOST}. */
final class Codes {

    private static final Duration LIFETIME = Duration.ofMinutes(1);
    private static final int MOST = 1_000;
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    private final Map<String, Given> given = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Given> eldest) {
            return size() > MOST;
        }
    };

    /**
     * What a code stands for.
     *
     * @param client who may exchange it
     * @param redirect where it was sent
     * @param challenge of RFC 7636, method S256
     * @param nonce to be said again in the ID token
     * @param who signed in
     * @param scopes what the token is to be good for
     * @param at when it was given
     */
    record Given(
            String client,
            String redirect,
            String challenge,
            Optional<String> nonce,
            Client who,
            SequencedSet<String> scopes,
            Instant at) {

        boolean isFor(String exchanging, TokenRequest request) {
            return client.equals(exchanging)
                    && request.value("redirect_uri").equals(Optional.of(redirect))
                    && request.value("code_verifier").map(Codes::challenge).equals(Optional.of(challenge));
        }
    }

    synchronized String give(Given what) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        given.put(code, what);
        return code;
    }

    /** What it stands for; gone then, whatever comes of it. */
    synchronized Optional<Given> take(String code, Instant now) {
        return Optional.ofNullable(given.remove(code))
                .filter(what -> now.isBefore(what.at().plus(LIFETIME)));
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
