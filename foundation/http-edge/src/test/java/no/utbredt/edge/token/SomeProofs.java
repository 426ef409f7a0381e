package no.utbredt.edge.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Proofs as a client makes them, and with one thing wrong. */
final class SomeProofs {

    static final ECKey KEY = key();

    private SomeProofs() {}

    static TokenSettings.Proofs settings(String... addresses) {
        return new TokenSettings.Proofs(
                List.of(addresses), Duration.ofSeconds(60), Duration.ofSeconds(5), List.of("ES256", "PS256"), 1_000);
    }

    static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String thumbprint(ECKey key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A proof of {@link #KEY} for a request with that token, made at that time. */
    static String proof(String method, String address, String token, Instant now) {
        return signed(KEY, header(KEY), claims(method, address, token, now).build());
    }

    static JWTClaimsSet.Builder claims(String method, String address, String token, Instant now) {
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .claim("htm", method)
                .claim("htu", address)
                .claim("ath", ProofRules.digest(token))
                .issueTime(Date.from(now));
    }

    static JWSHeader header(ECKey key) {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("dpop+jwt"))
                .jwk(key.toPublicJWK())
                .build();
    }

    static String signed(ECKey by, JWSHeader header, JWTClaimsSet claims) {
        SignedJWT proof = new SignedJWT(header, claims);
        try {
            proof.sign(new ECDSASigner(by));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return proof.serialize();
    }

    /** A proof with a header of one's own writing, whatever a library would say of it. */
    static String signedRaw(ECKey by, String header, String claims) {
        try {
            String signed = encoded(header) + "." + encoded(claims);
            var signature = new ECDSASigner(by).sign(header(by), signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + signature;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return Base64URL.encode(text).toString();
    }

    static UnaryOperator<JWTClaimsSet.Builder> with(String claim, @Nullable Object value) {
        return claims -> claims.claim(claim, value);
    }
}
