package no.utbredt.client.token;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A private key, RSA or elliptic curve, with which an assertion is signed for each token ({@code private_key_jwt}, RFC 7523). HelseID wants the
 * issuer as audience and an end within a minute.
 */
public final class PrivateKey implements Proof {

    private static final String BY_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final Duration LIFE = Duration.ofSeconds(30);

    private final JWK key;
    private final JWSAlgorithm algorithm;

    private PrivateKey(JWK key, JWSAlgorithm algorithm) {
        this.key = key;
        this.algorithm = algorithm;
    }

    /**
     * Reads a key in the form HelseID hands it out in.
     *
     * @param jwk a private JSON Web Key (RFC 7517); without {@code alg} RS256, or what its curve says
     * @throws IllegalArgumentException if it is none; the message quotes nothing of it
     */
    public static PrivateKey ofJwk(String jwk) {
        try {
            JWK key = JWK.parse(jwk);
            if (!key.isPrivate()) {
                throw new IllegalArgumentException("the key is a public one; the private one signs");
            }
            return new PrivateKey(key, algorithm(key));
        } catch (ParseException e) {
            throw new IllegalArgumentException("the key is no JSON Web Key (a JSON object with kty, n, e, d …)");
        }
    }

    private static JWSAlgorithm algorithm(JWK key) {
        Algorithm said = key.getAlgorithm();
        if (said != null) {
            return JWSAlgorithm.parse(said.getName());
        }
        if (key instanceof RSAKey) {
            return JWSAlgorithm.RS256;
        }
        if (key instanceof ECKey curve) {
            return switch (curve.getCurve().getName()) {
                case "P-384" -> JWSAlgorithm.ES384;
                case "P-521" -> JWSAlgorithm.ES512;
                default -> JWSAlgorithm.ES256;
            };
        }
        throw new IllegalArgumentException("a key is RSA or EC, not " + key.getKeyType());
    }

    @Override
    public Map<String, String> form(String clientId, String issuer, Optional<Tenant> tenant, Instant now) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(clientId)
                .subject(clientId)
                .audience(issuer)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)));
        tenant.ifPresent(organisation -> claims.claim(Tenant.DETAILS, organisation.details()));
        return Map.of(
                "client_id",
                clientId,
                "client_assertion_type",
                BY_ASSERTION,
                "client_assertion",
                signed(claims.build()));
    }

    private String signed(JWTClaimsSet claims) {
        SignedJWT assertion = new SignedJWT(
                new JWSHeader.Builder(algorithm)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                claims);
        try {
            assertion.sign(new DefaultJWSSignerFactory().createJWSSigner(key, algorithm));
        } catch (JOSEException e) {
            throw new IllegalArgumentException("the key does not sign with " + algorithm, e);
        }
        return assertion.serialize();
    }

    /** Never the key itself. */
    @Override
    public String toString() {
        return "PrivateKey " + key.getKeyID();
    }
}
