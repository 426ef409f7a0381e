package no.utbredt.local.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.utbredt.local.testing.LocalTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service's own token for whoever called it (RFC 8693). */
class ExchangeTest {

    private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

    @TempDir
    Path folder;

    private Issuer issuer;

    @BeforeEach
    void open() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        issuer = Issuer.start(folder, Door.onLoopback(port), Optional.empty());
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void the_new_token_is_the_services_own_and_says_for_whom_it_acts() throws Exception {
        String subject = loader();

        Map<String, Object> answer = exchanged("initiative-local", subject, "");

        JWTClaimsSet claims = claims(String.valueOf(answer.get("access_token")));
        assertThat(answer).containsEntry("issued_token_type", ACCESS_TOKEN);
        assertThat(claims.getClaim("client_id")).isEqualTo("initiative-local");
        assertThat(claims.getClaim("helseid://claims/client/original_client_id"))
                .isEqualTo("utbredt-loader");
        assertThat(claims.getClaim("helseid://claims/client/claims/orgnr_parent"))
                .isEqualTo("999999999");
        assertThat(claims.getJSONObjectClaim("act"))
                .containsEntry("client_id", "initiative-local")
                .containsEntry("iss", issuer.uri());
        assertThat(claims.getExpirationTime()).isEqualTo(claims(subject).getExpirationTime());
    }

    @Test
    void it_is_good_for_no_more_than_the_other_was() throws Exception {
        assertThat(exchanged("initiative-local", loader(), "utbredt:documents.write"))
                .containsEntry("scope", "utbredt:documents.write");
        assertThat(exchanged("initiative-local", loader(), "utbredt:operate")).containsEntry("error", "invalid_scope");
    }

    @Test
    void whose_tokens_may_be_exchanged_and_by_whom_is_said_of_whose_they_are() throws Exception {
        String cgm = LocalTokens.fetch(issuer.uri(), "cgm-local", "local-only-cgm-local");

        assertThat(exchanged("initiative-local", cgm, "")).containsEntry("error_description", "not permitted");
        assertThat(exchanged("dips-local", loader(), "")).containsEntry("error_description", "not permitted");
    }

    @Test
    void what_was_exchanged_or_is_no_token_of_ours_is_not_exchanged() throws Exception {
        String once = String.valueOf(exchanged("initiative-local", loader(), "").get("access_token"));

        assertThat(exchanged("initiative-local", once, "")).containsEntry("error", "invalid_request");
        assertThat(exchanged("initiative-local", loader() + "x", "")).containsEntry("error", "invalid_request");
        assertThat(exchanged("initiative-local", "", "")).containsEntry("error", "invalid_request");
    }

    private String loader() throws Exception {
        return LocalTokens.fetch(issuer.uri(), "utbredt-loader", "local-only-utbredt-loader");
    }

    private Map<String, Object> exchanged(String actor, String subject, String scope) throws Exception {
        Map<String, String> form = new TreeMap<>(Map.of(
                "grant_type",
                "urn:ietf:params:oauth:grant-type:token-exchange",
                "client_id",
                actor,
                "client_secret",
                "local-only-" + actor,
                "subject_token",
                subject,
                "subject_token_type",
                ACCESS_TOKEN));
        if (!scope.isEmpty()) {
            form.put("scope", scope);
        }
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer.uri() + "/connect/token"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return JSONObjectUtils.parse(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        }
    }

    private static JWTClaimsSet claims(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
