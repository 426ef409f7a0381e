package no.utbredt.local.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fetches tokens as a client does. */
public final class LocalTokens {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private LocalTokens() {}

    /**
     * A fresh access token with all scopes the client has.
     *
     * @param issuer the issuer's URI
     * @throws IOException if the issuer does not answer or gives none; the message has what it said
     */
    public static String fetch(String issuer, String clientId, String secret) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(encoded(clientId), encoded(secret))))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            Matcher matcher = TOKEN.matcher(answer);
            if (!matcher.find()) {
                throw new IOException("No token for " + clientId + ": " + answer);
            }
            return matcher.group(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for a token", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
