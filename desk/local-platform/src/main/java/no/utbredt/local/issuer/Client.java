package no.utbredt.local.issuer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Somebody who may fetch tokens.
 *
 * @param id the client's id
 * @param secret what it proves itself with; of this machine only
 * @param organisation organisation number of its owner; empty leaves the claim out
 * @param scopes what it may ask for
 * @param audience whom its tokens are for
 * @param actors ids of those who may exchange its tokens for tokens of their own
 * @param lifetime how long its tokens live; negative makes tokens that have expired, for tests
 */
record Client(
        String id,
        String secret,
        Optional<String> organisation,
        SequencedSet<String> scopes,
        String audience,
        Set<String> actors,
        Duration lifetime) {

    boolean hasSecret(String given) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
