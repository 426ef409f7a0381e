package no.utbredt.edge.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.edge.Refused;
import no.utbredt.edge.SecurityHeaders;
import no.utbredt.edge.refusal.CommonProblems;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before security: what no token could make right is refused here, and OPTIONS is answered. */
public final class Threshold extends OncePerRequestFilter {

    /** Before every other filter of ours and of Spring Security, after the framework's own watching of the request. */
    public static final int ORDER = -200;

    private final Methods methods;

    Threshold(Methods methods) {
        this.methods = methods;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityHeaders.on(response);
        Sharing.on(request, response);
        try {
            Escapes.decoded(request.getRequestURI(), false);
            Query.of(request);
            Set<String> allowed = allowed(request);
            if (request.getMethod().equals("OPTIONS")) {
                Sharing.answer(request, response, allowed);
                return;
            }
            Codings.check(request);
        } catch (Refused refused) {
            refused.headers().forEach(response::setHeader);
            refused.problem().write(response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** The methods of the address; the one asked by is among them. A method nobody knows is one the address does not take. */
    private Set<String> allowed(HttpServletRequest request) {
        String method = request.getMethod();
        Set<String> allowed = isFile(request) ? Set.of("GET", "HEAD", "OPTIONS") : methods.of(request);
        boolean reads = method.equals("GET") || method.equals("HEAD");
        if (allowed.isEmpty() && !reads || request.getRequestURI().equals("/error")) {
            throw new Refused(CommonProblems.notFound());
        }
        if (!allowed.isEmpty() && !allowed.contains(method)) {
            String list = String.join(", ", new TreeSet<>(allowed));
            throw new Refused(CommonProblems.methodNotAllowed("one of " + list), Map.of("Allow", list));
        }
        return allowed;
    }

    private static boolean isFile(HttpServletRequest request) {
        return request.getRequestURI().matches("/[a-zA-Z0-9_-]+(\\.[a-z0-9]+)+")
                && new ClassPathResource("static" + request.getRequestURI()).exists();
    }
}
