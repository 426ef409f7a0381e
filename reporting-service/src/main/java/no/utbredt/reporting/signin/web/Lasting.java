package no.utbredt.reporting.signin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has whoever signed in be who asks, renews or ends a session, and lets no other origin read what is answered in one. */
final class Lasting extends OncePerRequestFilter {

    private final Renewal renewal;
    private final Clock clock;

    Lasting(Renewal renewal, Clock clock) {
        this.renewal = renewal;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            renewal.renew(session);
        }
        if (session != null && !Session.lasts(request, clock.instant())) {
            Session.end(request);
        }
        Session.resume(request);
        response.setHeader("Access-Control-Allow-Origin", null);
        response.setHeader("Access-Control-Expose-Headers", null);
        response.addHeader("Vary", "Cookie");
        chain.doFilter(request, response);
    }
}
