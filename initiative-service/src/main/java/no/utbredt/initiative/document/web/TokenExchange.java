package no.utbredt.initiative.document.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Exchanges a caller's token for one of our own that says for whom we act (RFC 8693), and shows it with a proof made for each call. The
 * issuer's addresses are found when the first token is exchanged, so that the service starts without it.
 */
final class TokenExchange {

    private static final Logger LOG = LoggerFactory.getLogger(TokenExchange.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

    private final HttpClient client;
    private final String issuer;
    private final OwnKey key;
    private final Clock clock;
    private volatile @Nullable URI endpoint;

    TokenExchange(HttpClient client, String issuer, OwnKey key, Clock clock) {
        this.client = client;
        this.issuer = issuer;
        this.key = key;
        this.clock = clock;
    }

    /**
     * The headers of a call in place of whoever was given that token, which is exchanged at the first call and not before.
     *
     * @param scopes what our own is to be good for; asked for by name, since an issuer might give all we may ever have
     */
    Function<URI, Map<String, String>> inPlaceOf(String token, Set<String> scopes) {
        return new Function<>() {
            private @Nullable String own;

            @Override
            public synchronized Map<String, String> apply(URI address) {
                String shown = own == null ? exchanged(token, scopes) : own;
                own = shown;
                return Map.of(
                        "Authorization", "DPoP " + shown, "DPoP", key.proof(address, shown, null, clock.instant()));
            }
        };
    }

    private String exchanged(String token, Set<String> scopes) {
        try {
            URI at = endpoint();
            HttpResponse<byte[]> answer = asked(at, token, scopes, null);
            Optional<String> nonce = answer.headers().firstValue("DPoP-Nonce");
            JsonNode said = JSON.readTree(answer.body());
            if (nonce.isPresent() && "use_dpop_nonce".equals(said.path("error").asString(""))) {
                said = JSON.readTree(asked(at, token, scopes, nonce.get()).body());
            }
            if (said.path("access_token").isString()
                    && "DPoP".equalsIgnoreCase(said.path("token_type").asString(""))) {
                return said.path("access_token").asString();
            }
            LOG.warn(
                    "the issuer does not exchange a token: {}",
                    said.path("error").asString("no bound token came"));
            throw DocumentProblems.notExchanged(said.path("error").asString(""));
        } catch (IOException | JacksonException e) {
            LOG.warn("the issuer does not answer: {}", e.toString());
            throw DocumentProblems.issuerAway();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DocumentProblems.issuerAway();
        }
    }

    private HttpResponse<byte[]> asked(URI at, String token, Set<String> scopes, @Nullable String nonce)
            throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange");
        form.put("client_id", key.client());
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", key.assertion(issuer, clock.instant()));
        form.put("subject_token", token);
        form.put("subject_token_type", ACCESS_TOKEN);
        form.put("scope", String.join(" ", scopes));
        HttpRequest request = HttpRequest.newBuilder(at)
                .timeout(LONGEST)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("DPoP", key.proof(at, null, nonce, clock.instant()))
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private URI endpoint() throws IOException, InterruptedException {
        URI found = endpoint;
        if (found == null) {
            URI discovery = URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
            HttpRequest request =
                    HttpRequest.newBuilder(discovery).timeout(LONGEST).build();
            JsonNode said = JSON.readTree(
                    client.send(request, BodyHandlers.ofByteArray()).body());
            if (!issuer.equals(said.path("issuer").asString(""))
                    || !said.path("token_endpoint").isString()) {
                throw new IOException("what answers at " + issuer + " is not that issuer");
            }
            found = URI.create(said.path("token_endpoint").asString());
            endpoint = found;
        }
        return found;
    }
}
