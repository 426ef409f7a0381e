package no.utbredt.edge.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Lets only so many requests in at once, so that a thread is always free for what is open; one too many is told so at once. */
final class Entrance extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Semaphore inside;
    private final transient Addresses open;

    Entrance(LoadSettings settings) {
        this.inside = new Semaphore(settings.inside());
        this.open = Addresses.of(settings.open());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (open.hold(request)) {
            chain.doFilter(request, response);
        } else if (inside.tryAcquire()) {
            try {
                chain.doFilter(request, response);
            } finally {
                inside.release();
            }
        } else {
            LoadProblem.tooBusy().answer(response);
        }
    }
}
