package no.utbredt.edge.token;

import java.time.Instant;

/** Which proofs of possession were used: one is good for one request (RFC 9449, section 11.1), at whichever instance it comes. */
@FunctionalInterface
public interface UsedProofs {

    /**
     * Takes a proof as used. Of several who take the same at once one is told that it was not.
     *
     * @param proof what names it: a digest of its key and its {@code jti}, 43 characters of base64url
     * @param until when it is too old in any case and need not be remembered
     * @return false when it was used before
     * @throws RuntimeException when that cannot be known; then the request is refused for now
     */
    boolean take(String proof, Instant until);
}
