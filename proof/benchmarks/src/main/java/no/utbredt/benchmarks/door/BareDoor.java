package no.utbredt.benchmarks.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import no.utbredt.benchmarks.log.BareProducer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the door is held against: the JDK's HTTP server, the same JSON parser, a check of what is required, the same producer
 * settings, an answer once all is acknowledged. No security, no registry, no store, no metrics.
 */
final class BareDoor {

    private static final JsonMapper JSON = new JsonMapper();

    private final BareProducer producer;
    private final String topic;

    private BareDoor(BareProducer producer, String topic) {
        this.producer = producer;
        this.topic = topic;
    }

    /** Port, bootstrap servers, topic. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        int port = Integer.parseInt(arguments[0]);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        BareDoor door = new BareDoor(new BareProducer(arguments[1]), arguments[2]);
        server.createContext("/v1/reports", door::take);
        server.createContext("/ready", exchange -> answer(exchange, 200, "{}"));
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        JsonNode events = JSON.readTree(exchange.getRequestBody().readAllBytes());
        for (JsonNode event : events) {
            if (!Required.of(event)) {
                answer(exchange, 422, "{\"received\":0}");
                return;
            }
        }
        CountDownLatch acknowledged = new CountDownLatch(events.size());
        for (JsonNode event : events) {
            producer.send(
                    topic, event.path("id").stringValue(), JSON.writeValueAsBytes(event), acknowledged::countDown);
        }
        try {
            acknowledged.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answer(exchange, 200, "{\"received\":" + events.size() + "}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
