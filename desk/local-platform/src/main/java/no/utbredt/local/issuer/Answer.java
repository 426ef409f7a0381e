package no.utbredt.local.issuer;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An HTTP answer in JSON. */
record Answer(int status, Map<String, ?> body) implements Reply {

    static Answer ok(Map<String, ?> body) {
        return new Answer(200, body);
    }

    /** An error as RFC 6749, section 5.2, has it. */
    static Answer refused(int status, String error, String description) {
        return new Answer(status, Map.of("error", error, "error_description", description));
    }

    @Override
    public void send(HttpExchange exchange) throws IOException {
        byte[] bytes = JSONObjectUtils.toJSONString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
