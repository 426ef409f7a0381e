package no.utbredt.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that answers what is written, one answer after the other, the last one for ever; it keeps what it was sent. */
final class Script implements AutoCloseable {

    static final String PROBLEM = "application/problem+json";

    /** @param headers beside Content-Type */
    record Line(int status, String type, String body, Map<String, String> headers) {

        static Line json(int status, String body) {
            return new Line(status, "application/json", body, Map.of());
        }

        static Line problem(int status, String code) {
            return new Line(
                    status,
                    PROBLEM,
                    "{\"status\":%d,\"code\":\"%s\",\"field\":\"/data/stage\",\"expected\":\"a stage\",\"detail\":\"no\",\"detailNb\":\"nei\"}"
                            .formatted(status, code),
                    Map.of());
        }

        Line with(String header, String value) {
            return new Line(status, type, body, Map.of(header, value));
        }

        /** The connection ends without an answer. */
        static Line nothing() {
            return new Line(0, "", "", Map.of());
        }
    }

    /** What was sent. */
    record Heard(String address, String authorization, String proof, String prefer, String type, String body) {}

    private final Queue<Line> lines = new ConcurrentLinkedQueue<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Script(Line... lines) throws IOException {
        this.lines.addAll(new ArrayDeque<>(Arrays.asList(lines)));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Heard> heard() {
        return heard;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            heard.add(new Heard(
                    exchange.getRequestURI().toString(),
                    header(exchange, "Authorization"),
                    header(exchange, "DPoP"),
                    header(exchange, "Prefer"),
                    header(exchange, "Content-Type"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Line line = lines.size() > 1 ? lines.remove() : lines.element();
            if (line.status() == 0) {
                throw new IOException("no answer");
            }
            byte[] body = line.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", line.type());
            line.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(line.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
