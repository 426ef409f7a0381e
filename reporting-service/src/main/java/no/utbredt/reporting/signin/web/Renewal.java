package no.utbredt.reporting.signin.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.util.WebUtils;

/**
 * Fetches the next token of a session shortly before its own ends, or at the first request after (RFC 6749, section 6), so that whoever works
 * for longer than a token lives stays signed in. An issuer that does not answer is asked again some seconds later.
 */
final class Renewal {

    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private static final Duration BEFORE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final String NOT_BEFORE = Renewal.class.getName() + ".notBefore";

    private final AtIssuer issuer;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokens;
    private final JwtDecoder decoder;
    private final Clock clock;

    Renewal(
            AtIssuer issuer,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokens,
            JwtDecoder decoder,
            Clock clock) {
        this.issuer = issuer;
        this.tokens = tokens;
        this.decoder = decoder;
        this.clock = clock;
    }

    /** Leaves a session as it is whose token still lives for a while, or has none to follow it. */
    void renew(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            Jwt token = Session.token(session);
            OAuth2RefreshToken refresh = Session.refresh(session);
            if (token == null || refresh == null || !isDue(session, token)) {
                return;
            }
            session.setAttribute(NOT_BEFORE, clock.instant().plus(PAUSE));
            try {
                OAuth2AccessTokenResponse next = tokens.getTokenResponse(
                        new OAuth2RefreshTokenGrantRequest(issuer.registration(), access(token), refresh));
                Session.go(session, believed(next, token), next.getRefreshToken());
            } catch (RuntimeException failed) {
                LOG.warn("a session could not be given its next token: {}", failed.toString());
            }
        }
    }

    private boolean isDue(HttpSession session, Jwt token) {
        Instant now = clock.instant();
        @Nullable Instant notBefore = (Instant) session.getAttribute(NOT_BEFORE);
        return !now.isBefore(Session.end(token).minus(BEFORE)) && (notBefore == null || !now.isBefore(notBefore));
    }

    private Jwt believed(OAuth2AccessTokenResponse next, Jwt before) {
        Jwt token = Session.unbound(decoder.decode(next.getAccessToken().getTokenValue()));
        if (!String.valueOf(before.getClaimAsString("client_id")).equals(token.getClaimAsString("client_id"))) {
            throw new BadJwtException("it is another client's");
        }
        return token;
    }

    private static OAuth2AccessToken access(Jwt token) {
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt());
    }
}
