package no.utbredt.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Issuer and services in one, each address with the answer it was given. */
final class Town implements AutoCloseable {

    /** An answer in JSON. */
    record Answer(int status, String body) {}

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> shown = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Town() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        answers("/.well-known/openid-configuration", 200, """
            {"issuer": "%s", "token_endpoint": "%s/connect/token"}\
            """.formatted(address(), address()));
        answers("/connect/token", 200, """
            {"access_token": "hemmelig-token", "expires_in": 3600}\
            """);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Town answers(String path, int status, String body) {
        answers.put(path, new Answer(status, body));
        return this;
    }

    /** Path, query and body of everything that was sent, in order. */
    List<String> heard() {
        return heard;
    }

    /** Path of everything that was sent, with the first word of Authorization and the proof of possession beside it, in order. */
    List<String> shown() {
        return shown;
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getOrDefault(name, List.of("")).get(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            shown.add(exchange.getRequestURI().getPath()
                    + " "
                    + header(exchange, "Authorization").replaceAll(" .*", "")
                    + " "
                    + header(exchange, "DPoP"));
            heard.add(exchange.getRequestURI() + " " + body);
            Answer answer = answers.getOrDefault(
                    exchange.getRequestURI().getPath(), new Answer(404, "{\"status\":404,\"code\":\"not-found\"}"));
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
