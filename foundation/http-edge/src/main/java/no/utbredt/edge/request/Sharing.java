package no.utbredt.edge.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** What is read without a token may be read by pages from anywhere (Fetch standard, CORS); nothing may be written by them. */
final class Sharing {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private Sharing() {}

    /** Lets any page see the answer to a reading without a token. */
    static void on(HttpServletRequest request, HttpServletResponse response) {
        if (READS.contains(request.getMethod()) && request.getHeader("Authorization") == null) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Access-Control-Expose-Headers", "ETag, Link, RateLimit, RateLimit-Policy, Retry-After");
        }
    }

    /** Answers OPTIONS, and a preflight among them; nobody needs a token to ask what is possible. */
    static void answer(HttpServletRequest request, HttpServletResponse response, Set<String> allowed) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", String.join(", ", allowed));
        String wanted = request.getHeader("Access-Control-Request-Method");
        if (request.getHeader("Origin") != null && wanted != null && allowed.contains("GET")) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
            response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
            response.setHeader("Access-Control-Max-Age", "3600");
        }
    }
}
