package no.utbredt.reporting.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;

/** Somebody's session at this server: the access token, what fetches the next one, and when it ends. */
final class Session {

    private static final String WHO = Session.class.getName() + ".who";
    private static final String UNTIL = Session.class.getName() + ".until";
    private static final String REFRESH = Session.class.getName() + ".refresh";

    private Session() {}

    /**
     * Has whoever just signed in be, from now on, whoever shows that token.
     *
     * @param refresh what fetches the next token; null where the issuer gave none, and the session ends with its token
     * @param latest when the session ends in any case
     * @throws IllegalStateException when there are as many sessions as there may be
     */
    static void begin(HttpServletRequest request, Jwt token, @Nullable OAuth2RefreshToken refresh, Instant latest) {
        HttpSession session = request.getSession();
        session.setAttribute(UNTIL, refresh == null ? earlier(end(token), latest) : latest);
        go(session, token, refresh);
    }

    /** Goes on with that token. */
    static void go(HttpSession session, Jwt token, @Nullable OAuth2RefreshToken refresh) {
        session.setAttribute(
                WHO, new JwtAuthenticationToken(token, new JwtGrantedAuthoritiesConverter().convert(token)));
        session.setAttribute(REFRESH, refresh);
    }

    /** Its access token; null where nobody signed in. */
    static @Nullable Jwt token(HttpSession session) {
        return session.getAttribute(WHO) instanceof JwtAuthenticationToken who ? who.getToken() : null;
    }

    /** What fetches the next token; null where there is none. */
    static @Nullable OAuth2RefreshToken refresh(HttpSession session) {
        return (OAuth2RefreshToken) session.getAttribute(REFRESH);
    }

    /** @throws BadJwtException when it is bound to a key */
    static Jwt unbound(Jwt token) {
        if (token.hasClaim("cnf")) {
            throw new BadJwtException("it is bound to a key, and the session has none to prove");
        }
        return token;
    }

    static Instant end(Jwt token) {
        return Objects.requireNonNull(token.getExpiresAt());
    }

    /** Who asks is whoever signed in. */
    static void resume(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(WHO) instanceof Authentication who) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(who);
            SecurityContextHolder.setContext(context);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether it lasts at that instant: its end has not come, nor that of its token. */
    static boolean lasts(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        Jwt token = session == null ? null : token(session);
        return token != null
                && now.isBefore(end(token))
                && until(request).filter(now::isBefore).isPresent();
    }

    /** When it ends at the latest; empty where there is none. */
    static Optional<Instant> until(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Instant) session.getAttribute(UNTIL));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }
}
