package no.utbredt.local.issuer;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A page of the local issuer: no scripts, no styles, in no frame.
 *
 * @param body HTML in which everything that was sent is escaped
 */
record Page(int status, String body) implements Reply {

    private static final String FRAME = """
            <!doctype html>
            <html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark"><title>Lokal innlogging · Utbredt</title></head>
            <body><main><h1>Lokal innlogging</h1>
            <p><strong>Bare på denne maskinen.</strong> Her finnes ingen passord og ingen personer: du velger hvem du vil prøve
            som. <span lang="en">On this machine only: no passwords and no persons, you choose whom to try as.</span></p>
            %s
            </main></body></html>
            """;

    static Page refused(String why) {
        return new Page(400, "<p>Dette går ikke: " + escaped(why) + "</p>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public void send(HttpExchange exchange) throws IOException {
        byte[] bytes = FRAME.formatted(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
