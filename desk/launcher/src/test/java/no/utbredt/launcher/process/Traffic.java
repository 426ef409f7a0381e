package no.utbredt.launcher.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends one thing after the other and again and again until it is acknowledged, whoever is dead meanwhile. */
final class Traffic {

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final JsonMapper json = new JsonMapper();
    private final Supplier<String> token;

    Traffic(Supplier<String> token) {
        this.token = token;
    }

    /** Sends until it is answered with a 2xx, and returns the answer. Each address is tried in turn. */
    JsonNode untilAcknowledged(String method, String contentType, Object body, String... addresses) {
        byte[] bytes = json.writeValueAsBytes(body);
        int[] tries = {0};
        return Awaitility.await(addresses[0])
                .atMost(Patience.LONG)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> answer(method, contentType, bytes, addresses[tries[0]++ % addresses.length]),
                        answer -> answer != null);
    }

    private @Nullable JsonNode answer(String method, String contentType, byte[] body, String address)
            throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(40))
                .header("Content-Type", contentType)
                .header("Authorization", "Bearer " + token.get())
                .method(method, BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 == 4) {
                throw new AssertionError(address + " refused with " + response.statusCode() + ": "
                        + new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
            }
            return response.statusCode() / 100 == 2 ? json.readTree(response.body()) : null;
        } catch (IOException dead) {
            return null;
        }
    }
}
