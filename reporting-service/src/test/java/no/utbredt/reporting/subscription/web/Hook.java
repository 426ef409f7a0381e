package no.utbredt.reporting.subscription.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** A subscriber's program: it wants to be told, and answers as it is bidden to. */
public final class Hook implements AutoCloseable {

    /** What it received. */
    record Received(String method, Headers headers, byte[] body) {}

    /** How it answers. */
    @FunctionalInterface
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    final List<Received> received = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedDeque<Answer> bidden = new ConcurrentLinkedDeque<>();
    private final HttpServer server;

    public Hook() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where it is told. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
    }

    /** Answers the next time with that status and headers, two words each. */
    public Hook next(int status, String... headers) {
        return next(exchange -> {
            for (int at = 0; at < headers.length; at += 2) {
                exchange.getResponseHeaders().set(headers[at], headers[at + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        });
    }

    Hook next(Answer answer) {
        bidden.add(answer);
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.add(new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes()));
            Answer answer = bidden.poll();
            if (answer != null) {
                answer.to(exchange);
            } else {
                exchange.getResponseHeaders().set("WebHook-Allowed-Origin", "*");
                exchange.sendResponseHeaders(200, -1);
            }
        }
    }

    /** The matters of the events it received, in order, whatever it answered. */
    public List<String> subjects() {
        return told().stream()
                .map(each -> JsonMapper.shared()
                        .readTree(each.body())
                        .path("subject")
                        .asString())
                .toList();
    }

    List<Received> told() {
        return received.stream().filter(each -> each.method().equals("POST")).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
