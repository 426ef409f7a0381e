package no.utbredt.edge.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import no.utbredt.edge.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.DPoPProofContext;

/**
 * What a proof with a good signature must say (RFC 9449, section 4.3, checks 5 and 8 to 12). The claims are read as they were signed:
 * Spring's {@code Jwt} gives one without {@code iat} an invented one when it has {@code exp}.
 */
record ProofRules(TokenSettings.Proofs settings, InstantSource clock) {

    private static final int LONGEST_NAME = 256;

    /**
     * @return its {@code jti}
     * @throws Refused when one of them is broken
     * @throws ParseException when a claim is of another type
     */
    String check(SignedJWT proof, BoundToken token, DPoPProofContext shown) throws ParseException, JOSEException {
        JWTClaimsSet claims = proof.getJWTClaimsSet();
        require(settings.algorithms().contains(proof.getHeader().getAlgorithm().getName()), ProofFlaw.ALGORITHM);
        require(proof.getHeader().getJWK().computeThumbprint().toString().equals(token.key()), ProofFlaw.KEY);
        require(shown.getMethod().equals(claims.getStringClaim("htm")), ProofFlaw.METHOD);
        require(isThere(claims.getStringClaim("htu"), shown.getTargetUri()), ProofFlaw.ADDRESS);
        require(digest(token.value()).equals(claims.getStringClaim("ath")), ProofFlaw.TOKEN);
        require(isName(claims.getJWTID()), ProofFlaw.NAME);
        checkTime(claims.getIssueTime());
        return claims.getJWTID();
    }

    private boolean isThere(@Nullable String said, String requested) {
        return said != null && new Addresses(settings.addresses()).agree(said, requested);
    }

    private static boolean isName(@Nullable String name) {
        return name != null && !name.isBlank() && name.length() <= LONGEST_NAME;
    }

    private void checkTime(@Nullable Date made) {
        if (made == null) {
            throw ProofFlaw.UNDATED.refused();
        }
        Instant now = clock.instant();
        require(!made.toInstant().isBefore(now.minus(settings.oldest())), ProofFlaw.OLD);
        require(!made.toInstant().isAfter(now.plus(settings.ahead())), ProofFlaw.EARLY);
    }

    private static void require(boolean holds, ProofFlaw otherwise) {
        if (!holds) {
            throw otherwise.refused();
        }
    }

    /** SHA-256 of a text in UTF-8, in base64url without padding, as {@code ath} and thumbprints are written. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
