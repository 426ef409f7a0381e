package no.utbredt.edge.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Says what was wrong with a body that broke off. Once reading has failed, Tomcat lets nobody answer before its own dispatch to the
 * error page; this stands before that page and answers in its place.
 */
final class BrokenBodies extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PROBLEM = BrokenBodies.class.getName();

    /** Remembers the problem for when it may be told. */
    static void remember(ServletRequest request, LoadProblem problem) {
        request.setAttribute(PROBLEM, problem);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        @Nullable LoadProblem problem = (LoadProblem) request.getAttribute(PROBLEM);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            problem.answer(response);
        }
    }
}
