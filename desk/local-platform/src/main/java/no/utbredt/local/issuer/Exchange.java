package no.utbredt.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Gives a service that was called with somebody's token one of its own, with which it calls another for the same somebody (RFC 8693, with
 * HelseID's claims). Whose tokens a service may exchange is said of the one whose they are; the new token says nothing the old did not,
 * lives no longer, and is bound to a key where the old one was.
 */
final class Exchange {

    static final String GRANT = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

    private final Clients clients;
    private final String issuer;
    private final RSAKey key;
    private final AccessTokens tokens;

    Exchange(Clients clients, String issuer, RSAKey key, AccessTokens tokens) {
        this.clients = clients;
        this.issuer = issuer;
        this.key = key;
        this.tokens = tokens;
    }

    /** @param proved thumbprint of the key the actor proved; empty for none */
    Answer answer(Client actor, Optional<String> proved, TokenRequest request, Instant now) throws ParseException {
        Optional<JWTClaimsSet> believed = request.value("subject_token").flatMap(token -> believed(token, now));
        if (believed.isEmpty() || !request.value("subject_token_type").equals(Optional.of(ACCESS_TOKEN))) {
            return Answer.refused(400, "invalid_request", "subject_token is no access token of ours that is good now");
        }
        JWTClaimsSet subject = believed.get();
        if (!mayExchange(actor, subject)) {
            return Answer.refused(400, "invalid_request", "not permitted");
        }
        if (subject.getClaim("cnf") != null && proved.isEmpty()) {
            return Answer.refused(400, "invalid_dpop_proof", "a token that is bound is exchanged for one that is");
        }
        SequencedSet<String> had = Clients.words(subject.getStringClaim("scope"));
        SequencedSet<String> asked = request.value("scope").map(Clients::words).orElse(had);
        if (!had.containsAll(asked)) {
            return Answer.refused(400, "invalid_scope", "subject_token is good for " + String.join(" ", had));
        }
        return Answer.ok(Map.of(
                "access_token",
                tokens.exchange(subject, actor, asked, proved, now),
                "issued_token_type",
                ACCESS_TOKEN,
                "token_type",
                proved.isPresent() ? "DPoP" : "Bearer",
                "expires_in",
                subject.getExpirationTime().toInstant().getEpochSecond() - now.getEpochSecond(),
                "scope",
                String.join(" ", asked)));
    }

    /** What was exchanged once is not exchanged again. */
    private boolean mayExchange(Client actor, JWTClaimsSet subject) {
        Client whose = clients.byId().get(String.valueOf(subject.getClaim("client_id")));
        return whose != null && whose.actors().contains(actor.id()) && subject.getClaim("act") == null;
    }

    private Optional<JWTClaimsSet> believed(String token, Instant now) {
        try {
            SignedJWT signed = SignedJWT.parse(token);
            JWTClaimsSet claims = signed.getJWTClaimsSet();
            boolean good = signed.verify(new RSASSAVerifier(key.toRSAPublicKey()))
                    && issuer.equals(claims.getIssuer())
                    && claims.getStringClaim("scope") != null
                    && claims.getExpirationTime().toInstant().isAfter(now);
            return good ? Optional.of(claims) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }
}
