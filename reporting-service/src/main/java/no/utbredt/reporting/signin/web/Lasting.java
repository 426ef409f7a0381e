package no.utbredt.reporting.signin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has whoever signed in be who asks, ends a session whose time is over, and lets no other origin read what is answered in one. */
final class Lasting extends OncePerRequestFilter {

    private final Clock clock;

    Lasting(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) != null
                && Session.until(request).filter(clock.instant()::isBefore).isEmpty()) {
            Session.end(request);
        }
        Session.resume(request);
        response.setHeader("Access-Control-Allow-Origin", null);
        response.setHeader("Access-Control-Expose-Headers", null);
        response.addHeader("Vary", "Cookie");
        chain.doFilter(request, response);
    }
}
