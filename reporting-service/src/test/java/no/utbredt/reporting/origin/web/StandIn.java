package no.utbredt.reporting.origin.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands where another service would: answers as it is told to, and remembers what it was asked. */
public final class StandIn implements AutoCloseable {

    /** What was asked. */
    public record Asked(String method, String address, Headers headers, String body) {}

    private static final String OPEN = "/v1/endless";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();

    public StandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public Queue<Asked> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().toString();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(exchange.getRequestMethod(), address, exchange.getRequestHeaders(), body));
        switch (exchange.getRequestURI().getPath()) {
            case "/v1/silent" -> waitUntilOver();
            case "/v1/broken" -> exchange.close();
            case OPEN -> endless(exchange);
            case "/v1/refused" ->
                say(exchange, 401, "application/problem+json", "{\"code\":\"token-missing\",\"detail\":\"who?\"}");
            case "/v1/elsewhere" -> say(exchange, 302, "text/plain", "");
            default -> say(exchange, 200, "application/json", "{\"at\":\"" + address + "\"}");
        }
    }

    private static void say(HttpExchange exchange, int status, String type, String body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.add("Content-Type", type);
        headers.add("ETag", "\"1-7\"");
        headers.add("Cache-Control", "no-cache");
        headers.add("Vary", "Accept");
        headers.add("Set-Cookie", "who=you");
        headers.add("Server", "stand-in");
        headers.add("Location", "http://example.org/");
        headers.add("Access-Control-Allow-Credentials", "true");
        if (status == 401) {
            headers.add("WWW-Authenticate", "Bearer");
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    /** Without a length, and without an end. */
    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] piece = new byte[64 * 1024];
        while (true) {
            exchange.getResponseBody().write(piece);
        }
    }

    private void waitUntilOver() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
