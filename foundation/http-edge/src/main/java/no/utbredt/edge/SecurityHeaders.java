package no.utbredt.edge;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells a browser: load nothing but our own styles and images, guess no types, stand in no frame, tell nobody where you came from. */
public final class SecurityHeaders {

    private static final String POLICY = policy("'self'", "'none'");
    private static final String PAGE = policy("'self' blob:", "'none'");
    private static final String FRAMED = policy("'self' blob:", "*");

    private SecurityHeaders() {}

    public static void on(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    /** As {@link #on}, of a page whose scripts draw pictures: what they have drawn may be painted, which is a {@code blob:} of their own. */
    public static void onPage(HttpServletResponse response) {
        on(response);
        response.setHeader("Content-Security-Policy", PAGE);
    }

    /** As {@link #onPage}, of a page that anybody may show inside one of theirs. There must be nothing on it to be led into pressing. */
    public static void onFramed(HttpServletResponse response) {
        on(response);
        response.setHeader("Content-Security-Policy", FRAMED);
        response.setHeader("X-Frame-Options", null);
    }

    private static String policy(String images, String ancestors) {
        return "default-src 'none'; style-src 'self'; img-src " + images + "; font-src 'self'; connect-src 'self'; "
                + "script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors " + ancestors;
    }
}
