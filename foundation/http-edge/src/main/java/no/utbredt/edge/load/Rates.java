package no.utbredt.edge.load;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets each caller come only so often, and says in every answer how often that is (IETF draft RateLimit header fields). A client is
 * known by its token and shares its allowance with nobody; who shows none shares one with all who show none, so that nobody's
 * address is kept. Each instance of a service counts for itself.
 */
final class Rates extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Addresses open;
    private final transient Caller caller;
    private final transient Allowances clients;
    private final transient Allowances strangers;

    Rates(Addresses open, LoadSettings.Rates rates, Caller caller, TimeMeter time) {
        this.open = open;
        this.caller = caller;
        this.clients = new Allowances("client", rates.client(), rates.remembered(), time);
        this.strangers = new Allowances("strangers", rates.strangers(), 1, time);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (open.hold(request)) {
            chain.doFilter(request, response);
            return;
        }
        long comeBack = caller.of(request)
                .map(client -> clients.take(client, response))
                .orElseGet(() -> strangers.take("", response));
        if (comeBack == 0) {
            chain.doFilter(request, response);
        } else {
            LoadProblem.tooOften(Math.toIntExact(comeBack)).answer(response);
        }
    }
}
