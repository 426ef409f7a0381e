package no.utbredt.edge.token;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/**
 * What is said of proofs in {@code WWW-Authenticate} (RFC 9449, section 7.1).
 *
 * @param algorithms with which they may be signed
 */
record Challenge(List<String> algorithms) {

    private static final String HEADER = "WWW-Authenticate";

    /** Offers the scheme beside another. */
    void add(HttpServletResponse response) {
        response.addHeader(HEADER, "DPoP " + algs());
    }

    /**
     * Says what is wrong with what was shown, and nothing of other schemes.
     *
     * @param error a code of RFC 6750 or 9449
     */
    void set(HttpServletResponse response, String error) {
        response.setHeader(HEADER, "DPoP error=\"" + error + "\", " + algs());
    }

    private String algs() {
        return "algs=\"" + String.join(" ", algorithms) + "\"";
    }
}
