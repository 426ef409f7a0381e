package no.utbredt.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges what clients sign to prove themselves (RFC 7523, section 3, with HelseID's minute). */
final class Assertions {

    static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration LEEWAY = Duration.ofSeconds(5);

    private final Map<String, ECKey> keys;
    private final String issuer;

    Assertions(Map<String, ECKey> keys, String issuer) {
        this.keys = keys;
        this.issuer = issuer;
    }

    /** Who signed it; nobody unless everything about it is right. */
    Optional<String> client(String assertion, Instant now) {
        try {
            SignedJWT signed = SignedJWT.parse(assertion);
            JWTClaimsSet claims = signed.getJWTClaimsSet();
            ECKey key = keys.get(String.valueOf(claims.getSubject()));
            boolean right = key != null
                    && signed.verify(new ECDSAVerifier(key))
                    && claims.getSubject().equals(claims.getIssuer())
                    && List.of(issuer).equals(claims.getAudience())
                    && claims.getJWTID() != null
                    && lives(claims, now);
            return right ? Optional.of(claims.getSubject()) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private static boolean lives(JWTClaimsSet claims, Instant now) {
        if (claims.getExpirationTime() == null) {
            return false;
        }
        Instant end = claims.getExpirationTime().toInstant();
        return end.isAfter(now.minus(LEEWAY)) && end.isBefore(now.plus(LONGEST).plus(LEEWAY));
    }
}
