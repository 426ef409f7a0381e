package no.utbredt.launcher.roadmap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import no.utbredt.launcher.UserError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** HTTP with JSON, as any client of the services would speak it. */
public final class Calls {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final JsonMapper json = new JsonMapper();

    /** Whether a GET is answered with a 2xx; no answer is a no. */
    public boolean answersOk(String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** The JSON behind an address. */
    public JsonNode get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "application/json"));
    }

    /** Sends JSON with a bearer token, waits for the verdict where there is one, and returns the answer. */
    public JsonNode send(String method, String address, String contentType, Object body, String token) {
        return send(method, address, contentType, json.writeValueAsBytes(body), token);
    }

    /** Sends a sheet with a bearer token and returns what became of its rows. */
    public JsonNode sheet(String address, String csv, String token) {
        return send("POST", address, "text/csv", csv.getBytes(StandardCharsets.UTF_8), token);
    }

    private JsonNode send(String method, String address, String contentType, byte[] body, String token) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", contentType)
                .header("Accept", "application/json")
                .header("Prefer", "wait=30")
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.ofByteArray(body)));
    }

    /** A token of the local issuer, for all the client may. */
    public String token(String issuer, String client, String secret) {
        return form(
                        issuer + "/connect/token",
                        "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret)
                .path("access_token")
                .asString();
    }

    /** Sends a form and returns the answer. */
    public JsonNode form(String address, String form) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = untilOpen(request.timeout(PATIENCE).build());
            if (answer.statusCode() / 100 != 2) {
                throw new UserError(answer.request().method() + " " + answer.uri() + " was answered with "
                        + answer.statusCode() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UserError("No answer: " + e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** A door that is not open yet says when to come again. */
    private HttpResponse<byte[]> untilOpen(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        Instant end = Instant.now().plus(PATIENCE);
        while (answer.statusCode() == 503 && Instant.now().isBefore(end)) {
            String later = answer.headers().firstValue("Retry-After").orElse("1");
            TimeUnit.SECONDS.sleep(later.matches("\\d") ? Long.parseLong(later) : 10);
            answer = client.send(request, BodyHandlers.ofByteArray());
        }
        return answer;
    }

    private static UserError interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new UserError("Interrupted: " + e.getMessage());
    }
}
