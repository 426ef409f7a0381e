package no.utbredt.reporting.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;

/** Somebody's session at this server: the access token, and when it ends. */
final class Session {

    private static final String WHO = Session.class.getName() + ".who";
    private static final String UNTIL = Session.class.getName() + ".until";

    private Session() {}

    /**
     * Has whoever just signed in be, from now on, whoever shows that token.
     *
     * @throws IllegalStateException when there are as many sessions as there may be
     */
    static void begin(HttpServletRequest request, Jwt token, Instant until) {
        HttpSession session = request.getSession();
        session.setAttribute(
                WHO, new JwtAuthenticationToken(token, new JwtGrantedAuthoritiesConverter().convert(token)));
        session.setAttribute(UNTIL, until);
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

    /** With the token, or before. */
    static Instant end(Jwt token, Clock clock, Duration longest) {
        Instant latest = clock.instant().plus(longest);
        Instant tokens = Objects.requireNonNull(token.getExpiresAt());
        return tokens.isBefore(latest) ? tokens : latest;
    }

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
