package no.utbredt.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.UUID;

/** Mints access tokens with the claims HelseID gives a machine client. */
final class AccessTokens {

    static final String ORGANISATION = "helseid://claims/client/claims/orgnr_parent";

    private final String issuer;
    private final RSAKey key;

    AccessTokens(String issuer, RSAKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    String mint(Client client, Collection<String> scopes, Instant now) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(client.audience())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(client.lifetime())))
                .jwtID(UUID.randomUUID().toString())
                .claim("client_id", client.id())
                .claim("scope", String.join(" ", scopes));
        client.organisation().ifPresent(number -> claims.claim(ORGANISATION, number));
        return signed(claims.build());
    }

    private String signed(JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("The signing key does not sign", e);
        }
        return token.serialize();
    }
}
