package no.utbredt.reporting.bank.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;

/** What the bank's answers say beside their body. */
final class BankHeaders implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int calls;
    private final long seconds;

    BankHeaders(BankSettings settings) {
        this.calls = settings.calls();
        this.seconds = settings.window().toSeconds();
    }

    /** Any page may see the answer. */
    static void sharing(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader(
                "Access-Control-Expose-Headers",
                "Content-Disposition, Retry-After, x-ratelimit-limit, x-ratelimit-policy, x-ratelimit-remaining");
    }

    /** Answers OPTIONS: any page may ask, and send what it selects. */
    static void preflight(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", "GET, HEAD, OPTIONS, POST");
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type");
        response.setHeader("Access-Control-Max-Age", "3600");
    }

    /** How often one may call, and how often still. */
    void limits(HttpServletResponse response, Callers.Left left) {
        response.setHeader("x-ratelimit-limit", Integer.toString(calls));
        response.setHeader("x-ratelimit-policy", calls + ";w=" + seconds);
        response.setHeader("x-ratelimit-remaining", Integer.toString(Math.max(0, left.calls())));
        if (left.calls() < 0) {
            response.setHeader("Retry-After", Long.toString(left.seconds()));
        }
    }
}
