package no.utbredt.reporting.bank.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import no.utbredt.edge.SecurityHeaders;
import no.utbredt.reporting.web.AtPath;

/**
 * Before the bank's addresses: words in any case and a slash at the end are taken as meant, pages from anywhere may ask and send
 * (CORS), and each client may call so often. It stands before the threshold, which knows only our own addresses.
 */
final class BankDoor extends HttpFilter {

    static final String PREFIX = "/pxwebapi/v2";

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUERY = 8_000;
    private static final Set<String> WORDS = Set.of(
            "pxwebapi",
            "v2",
            "config",
            "tables",
            "codelists",
            "metadata",
            "defaultselection",
            "data",
            "savedqueries",
            "selection");

    private final transient Callers callers;
    private final BankHeaders headers;

    BankDoor(Callers callers, BankSettings settings) {
        this.callers = callers;
        this.headers = new BankHeaders(settings);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request.getRequestURI());
        if (!path.equals(PREFIX) && !path.startsWith(PREFIX + "/")) {
            chain.doFilter(request, response);
            return;
        }
        BankHeaders.sharing(response);
        if (request.getMethod().equals("OPTIONS")) {
            SecurityHeaders.on(response);
            BankHeaders.preflight(response);
            return;
        }
        Callers.Left left = callers.call(String.valueOf(request.getRemoteAddr()));
        headers.limits(response, left);
        if (left.calls() < 0) {
            SecurityHeaders.on(response);
            BankProblem.tooOften(left.seconds()).write(response);
        } else if (request.getQueryString() != null && request.getQueryString().length() > LONGEST_QUERY) {
            SecurityHeaders.on(response);
            BankProblem.tooLong(LONGEST_QUERY).write(response);
        } else {
            chain.doFilter(new AtPath(request, path), response);
        }
    }

    /** The path with its words in lower case; ids, which stand behind a word, as they are. */
    private static String path(String sent) {
        String[] parts = sent.split("/", -1);
        StringBuilder path = new StringBuilder();
        for (int at = 1; at < parts.length; at++) {
            String lower = parts[at].toLowerCase(Locale.ROOT);
            boolean id = at == 4;
            if (!parts[at].isEmpty() || at < parts.length - 1) {
                path.append('/').append(!id && WORDS.contains(lower) ? lower : parts[at]);
            }
        }
        return path.toString();
    }
}
