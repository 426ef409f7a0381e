package no.utbredt.client.token;

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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

/**
 * A key that tokens are bound to (DPoP, RFC 9449): who has stolen the token cannot use it without the key. It is made here, lives as long
 * as the process and is neither kept nor shown.
 */
public final class PossessionKey {

    private static final JOSEObjectType TYPE = new JOSEObjectType("dpop+jwt");

    private final ECKey key;

    private PossessionKey(ECKey key) {
        this.key = key;
    }

    /** A new one, on the curve P-256. */
    public static PossessionKey made() {
        try {
            return new PossessionKey(new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("no key can be made on P-256", e);
        }
    }

    /** A proof for a request to the issuer, with the nonce it asked for, if it did. */
    String forToken(URI address, Optional<String> nonce, Instant now) {
        JWTClaimsSet.Builder claims = claims("POST", address, now);
        nonce.ifPresent(said -> claims.claim("nonce", said));
        return signed(claims.build());
    }

    /** A proof for one request that shows a token. */
    String forRequest(String method, URI address, String token, Instant now) {
        return signed(claims(method, address, now).claim("ath", hash(token)).build());
    }

    private static JWTClaimsSet.Builder claims(String method, URI address, Instant now) {
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .claim("htm", method)
                .claim("htu", address.toString().replaceFirst("[?#].*", ""))
                .issueTime(Date.from(now));
    }

    private String signed(JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(TYPE)
                .jwk(key.toPublicJWK())
                .build();
        SignedJWT proof = new SignedJWT(header, claims);
        try {
            proof.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the key does not sign", e);
        }
        return proof.serialize();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(digest).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the key itself. */
    @Override
    public String toString() {
        return "PossessionKey";
    }
}
