package no.utbredt.launcher.process;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Sends what should be sent, and what never should: names, free text and secrets in every place that takes a text. */
final class Sender {

    /** None of it may be found in a log. */
    static final String[] SECRETS = {"Nordmann", "Hemmelig", "diagnosen", "eyJzZWNyZXQ", "local-only-utbredt-loader"};

    private static final String BATCH = "application/cloudevents-batch+json";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Town town;
    private final String token;

    Sender(Town town) {
        this.town = town;
        this.token = new Tokens(town).get();
    }

    void reports(String trace, Map<String, Object> event) {
        post(token, BATCH, json.writeValueAsString(List.of(event)), trace);
    }

    Map<String, Object> other(Map<String, Object> event) {
        return event.get("data") instanceof Map<?, ?> data
                ? with(event, "data", with(copy(data), "stage", "PAUSED"))
                : event;
    }

    Map<String, Object> traced(Map<String, Object> event, String trace) {
        return with(event, "traceparent", trace);
    }

    /** Everything that can be wrong, each saying something it should not. */
    void nonsense(String trace) {
        post(token, BATCH, json.writeValueAsString(List.of(improper())), trace);
        post(token, BATCH, "[{\"Ola Nordmann har diagnosen", trace);
        post(token, "text/Hemmelig", "Ola Nordmann", trace);
        post("eyJzZWNyZXQiOiJ4In0.eyJzZWNyZXQiOiJ4In0.c2VjcmV0", BATCH, "[]", trace);
        get("reporting", "/v1/actors/Ola-Nordmann/timeline?knownAt=Hemmelig");
        get("adoption", "/v1/actors?identifier=Nordmann:Hemmelig");
        get("initiative", "/v1/services/Hemmelig?at=Nordmann");
        malformed("GET /v1/{Hemmelig|Nordmann} HTTP/1.1");
        broken();
    }

    /** What no client library would send. */
    private void malformed(String line) {
        try (var socket = new Socket("localhost", town.port("adoption"))) {
            socket.getOutputStream().write((line + "\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void thousandRefused() {
        post(token, BATCH, json.writeValueAsString(Collections.nCopies(1_000, improper())), "");
    }

    private static Map<String, Object> improper() {
        return Map.of(
                "specversion", "Hemmelig",
                "id", "Ola Nordmann",
                "source", "urn:utbredt:document:Hemmelig",
                "type", "no.utbredt.adoption.reported.v1",
                "data",
                        Map.of(
                                "actor", Map.of("scheme", "Nordmann", "value", "Ola Nordmann"),
                                "service", "Hemmelig AS",
                                "stage", "diagnosen",
                                "quote", "Ola Nordmann har diagnosen"));
    }

    /** Records nobody should have written. */
    private void broken() {
        Map<String, Object> settings =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + town.port("broker"));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var topic : List.of(Topics.DELIVERIES, Topics.REPORTS, Topics.OUTCOMES, Topics.PROGRESS)) {
                producer.send(new ProducerRecord<>(topic.name(), 0, "Hemmelig", "{\"recordedAt\": \"Ola Nordmann\"}"));
                producer.send(new ProducerRecord<>(topic.name(), 0, "Hemmelig", "Ola Nordmann har diagnosen"));
            }
        }
    }

    private void post(String bearer, String type, String body, String trace) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(town.address("adoption") + "/v1/reports"))
                .header("Content-Type", type)
                .header("Prefer", "wait=30")
                .header("Authorization", "Bearer " + bearer);
        if (!trace.isEmpty()) {
            request.header("traceparent", trace);
        }
        send(request.POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private void get(String service, String path) {
        send(HttpRequest.newBuilder(URI.create(town.address(service) + path)));
    }

    private void send(HttpRequest.Builder request) {
        try {
            http.send(request.build(), BodyHandlers.discarding());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Object> with(Map<String, Object> event, String field, Object value) {
        Map<String, Object> all = new HashMap<>(event);
        all.put(field, value);
        return all;
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new HashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }
}
