package no.utbredt.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Mints access tokens with the claims HelseID gives a machine client, and ID tokens that say no more than which client signed in. */
final class AccessTokens {

    static final String ORGANISATION = "helseid://claims/client/claims/orgnr_parent";

    private static final Duration ID_TOKEN = Duration.ofMinutes(5);

    private final String issuer;
    private final RSAKey key;

    AccessTokens(String issuer, RSAKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    /**
     * A token with the claims of that client.
     *
     * @param tenancy for which organisation it is
     * @param key thumbprint of the key it is bound to (RFC 9449, section 6.1); empty when it is bound to none
     */
    String mint(Client client, Tenancy tenancy, Collection<String> scopes, Optional<String> key, Instant now) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(client.audience())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(client.lifetime())))
                .jwtID(UUID.randomUUID().toString())
                .claim("client_id", client.id())
                .claim("scope", String.join(" ", scopes));
        tenancy.claims(client.organisation()).forEach(claims::claim);
        key.ifPresent(thumbprint -> claims.claim("cnf", Map.of("jkt", thumbprint)));
        return signed("at+jwt", claims.build());
    }

    /**
     * A token of a service for whoever's token it exchanged, with what HelseID says of both.
     *
     * @param subject what the other token says
     * @param key thumbprint of the key it is bound to; empty when it is bound to none
     */
    String exchange(JWTClaimsSet subject, Client actor, Collection<String> scopes, Optional<String> key, Instant now) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(subject.getAudience())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(subject.getExpirationTime())
                .jwtID(UUID.randomUUID().toString())
                .claim("client_id", actor.id())
                .claim("scope", String.join(" ", scopes));
        subject.getClaims().forEach((name, value) -> {
            if (name.startsWith("helseid://")) {
                claims.claim(name, value);
            }
        });
        Map<String, Object> act = new LinkedHashMap<>(Map.of("iss", issuer, "client_id", actor.id()));
        actor.organisation().ifPresent(number -> act.put(ORGANISATION, number));
        claims.claim("helseid://claims/client/original_client_id", subject.getClaim("client_id"));
        claims.claim("act", act);
        key.ifPresent(thumbprint -> claims.claim("cnf", Map.of("jkt", thumbprint)));
        return signed("at+jwt", claims.build());
    }

    /**
     * Who signed in (OpenID Connect Core 1.0, section 2).
     *
     * @param to the client that is told, its only audience
     */
    String identify(Client who, String to, Optional<String> nonce, Instant now) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(who.id())
                .audience(to)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(ID_TOKEN)))
                .claim("auth_time", now.getEpochSecond());
        nonce.ifPresent(said -> claims.claim("nonce", said));
        return signed("JWT", claims.build());
    }

    private String signed(String type, JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType(type))
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
