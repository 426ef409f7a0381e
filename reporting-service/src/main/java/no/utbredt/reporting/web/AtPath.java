package no.utbredt.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The same request at another path of this service, as whoever answers it is to see it. */
public final class AtPath extends HttpServletRequestWrapper {

    private final String path;

    /** @param path as it would have been sent, from the first slash */
    public AtPath(HttpServletRequest request, String path) {
        super(request);
        this.path = path;
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public String getServletPath() {
        return path;
    }
}
