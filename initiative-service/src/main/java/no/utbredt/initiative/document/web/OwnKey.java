package no.utbredt.initiative.document.web;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service proves itself with: to the issuer an assertion signed with the key registered there, good for less than HelseID's
 * minute (RFC 7523); to whomever it shows a token, that it has the key the token is bound to (RFC 9449). That one is made here and lives as
 * long as the process.
 */
final class OwnKey {

    private static final long LIFE = 30;
    private static final JOSEObjectType PROOF = new JOSEObjectType("dpop+jwt");

    private final String client;
    private final Path file;
    private final ECKey possessed;

    private OwnKey(String client, Path file, ECKey possessed) {
        this.client = client;
        this.file = file;
        this.possessed = possessed;
    }

    static OwnKey of(String client, Path file) {
        try {
            return new OwnKey(client, file, new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("no key can be made on P-256", e);
        }
    }

    String client() {
        return client;
    }

    /** @throws IllegalStateException if the file is no private key; the message quotes nothing of it */
    String assertion(String issuer, Instant now) {
        JWK key = read();
        Algorithm said = key.getAlgorithm();
        JWSAlgorithm algorithm = said != null
                ? JWSAlgorithm.parse(said.getName())
                : key instanceof ECKey ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(client)
                .subject(client)
                .audience(issuer)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFE)))
                .build();
        return signed(
                key,
                new JWSHeader.Builder(algorithm)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                claims);
    }

    /**
     * A proof for one request.
     *
     * @param token the token that is shown with it, or null when one is asked for
     * @param nonce what the issuer wants in it, or null
     */
    String proof(URI address, @Nullable String token, @Nullable String nonce, Instant now) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .claim("htm", "POST")
                .claim("htu", address.toString().replaceFirst("[?#].*", ""))
                .issueTime(Date.from(now));
        if (token != null) {
            claims.claim("ath", hash(token));
        }
        if (nonce != null) {
            claims.claim("nonce", nonce);
        }
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(PROOF)
                .jwk(possessed.toPublicJWK())
                .build();
        return signed(possessed, header, claims.build());
    }

    private JWK read() {
        try {
            JWK key = JWK.parse(Files.readString(file));
            if (key.isPrivate()) {
                return key;
            }
            throw new IllegalStateException(file + " is a public key; the private one signs (UTBREDT_EXCHANGE_KEY)");
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(file + " is no JSON Web Key (UTBREDT_EXCHANGE_KEY)", e);
        }
    }

    private static String signed(JWK key, JWSHeader header, JWTClaimsSet claims) {
        SignedJWT signed = new SignedJWT(header, claims);
        try {
            signed.sign(new DefaultJWSSignerFactory().createJWSSigner(key, header.getAlgorithm()));
        } catch (JOSEException e) {
            throw new IllegalStateException("the key does not sign", e);
        }
        return signed.serialize();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(digest).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Neither key. */
    @Override
    public String toString() {
        return "OwnKey of " + client;
    }
}
