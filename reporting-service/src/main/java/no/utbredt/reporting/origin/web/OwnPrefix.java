package no.utbredt.reporting.origin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utbredt.reporting.web.AtPath;

/**
 * This service's own answers under {@code /api/reporting}: whoever stands behind sees the address without the prefix, so that no
 * bound, rule or meter has to know of it. Neither pages nor what is an operator's are among them.
 */
final class OwnPrefix extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern OWN = Pattern.compile("/api/reporting(/(?:v1/.*|v3/api-docs|dcat|pxwebapi/.*))");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher own = OWN.matcher(request.getRequestURI());
        chain.doFilter(own.matches() ? new AtPath(request, own.group(1)) : request, response);
    }
}
