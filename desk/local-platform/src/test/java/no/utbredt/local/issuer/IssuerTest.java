package no.utbredt.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utbredt.local.testing.LocalTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerTest {

    private static final String CGM = "grant_type=client_credentials&client_id=cgm-local&client_secret=";

    @TempDir
    Path folder;

    @Test
    void a_token_has_helseids_shape_and_verifies_against_the_published_keys() throws Exception {
        try (Issuer issuer = issuer()) {
            JWTClaimsSet claims =
                    verified(issuer, LocalTokens.fetch(issuer.uri(), "cgm-local", "local-only-cgm-local"));

            assertThat(claims.getClaim("client_id")).isEqualTo("cgm-local");
            assertThat(claims.getClaim("scope")).isEqualTo("utbredt:reports.write");
            assertThat(claims.getClaim("helseid://claims/client/claims/orgnr_parent"))
                    .isEqualTo("999000010");
            assertThat(claims.getAudience()).containsExactly("utbredt");
            assertThat(claims.getNotBeforeTime()).isBeforeOrEqualTo(Instant.now());
            assertThat(claims.getExpirationTime()).isAfter(Instant.now());
        }
    }

    @Test
    void a_token_is_issued_for_the_organisation_and_unit_asked_for_as_for_one_of_many_tenants() throws Exception {
        try (Issuer issuer = issuer()) {
            JWTClaimsSet claims = verified(issuer, given(issuer, "urn:oid:1.0.6523", "NO:ORGNR:964338531:974557746"));

            assertThat(claims.getClaim("client_id")).isEqualTo("cgm-local");
            assertThat(claims.getClaim("helseid://claims/client/claims/orgnr_parent"))
                    .isEqualTo("964338531");
            assertThat(claims.getClaim("helseid://claims/client/claims/orgnr_child"))
                    .isEqualTo("974557746");
            assertThat(claims.getClaim("helseid://claims/client/claims/orgnr_supplier"))
                    .isEqualTo("999000010");
            assertThat(claims.getClaim("helseid://claims/client/client_tenancy"))
                    .isEqualTo("multi-tenant");
        }
    }

    @Test
    void a_unit_asked_for_alone_is_one_of_the_clients_own_organisation() throws Exception {
        try (Issuer issuer = issuer()) {
            JWTClaimsSet claims = verified(issuer, given(issuer, "urn:oid:2.16.578.1.12.4.1.4.101", "974557746"));

            assertThat(claims.getClaim("helseid://claims/client/claims/orgnr_parent"))
                    .isEqualTo("999000010");
            assertThat(claims.getClaim("helseid://claims/client/claims/orgnr_child"))
                    .isEqualTo("974557746");
            assertThat(claims.getClaims())
                    .doesNotContainKeys(
                            "helseid://claims/client/claims/orgnr_supplier", "helseid://claims/client/client_tenancy");
        }
    }

    @Test
    void an_organisation_that_cannot_be_read_gets_no_token() throws Exception {
        try (Issuer issuer = issuer()) {
            for (String value : new String[] {"964338531", "NO:ORGNR:96433853", "NO:ORGNR:964338531:1", ""}) {
                HttpResponse<String> answer = asked(issuer, "urn:oid:1.0.6523", value);

                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(JSONObjectUtils.parse(answer.body()))
                        .containsEntry("error", "invalid_authorization_details");
            }
        }
    }

    private static String given(Issuer issuer, String system, String value) throws Exception {
        return String.valueOf(
                JSONObjectUtils.parse(asked(issuer, system, value).body()).get("access_token"));
    }

    private static HttpResponse<String> asked(Issuer issuer, String system, String value) throws Exception {
        String details = """
                [{"type": "helseid_authorization", "practitioner_role": {"organization": {"identifier":
                {"system": "%s", "type": "ENH", "value": "%s"}}}}]""".formatted(system, value);
        return post(
                issuer,
                CGM + "local-only-cgm-local&authorization_details="
                        + URLEncoder.encode(details, StandardCharsets.UTF_8),
                Optional.empty());
    }

    @Test
    void a_token_from_before_a_restart_verifies_after_it() throws Exception {
        int port = freePort();
        String token;
        try (Issuer before = Issuer.start(folder, Door.onLoopback(port), Optional.empty())) {
            token = LocalTokens.fetch(before.uri(), "dips-local", "local-only-dips-local");
        }
        try (Issuer after = Issuer.start(folder, Door.onLoopback(port), Optional.empty())) {
            assertThat(verified(after, token).getClaim("client_id")).isEqualTo("dips-local");
        }
    }

    @Test
    void another_folders_token_does_not_verify() throws Exception {
        try (Issuer issuer = issuer();
                Issuer foreign =
                        Issuer.start(folder.resolve("foreign"), Door.onLoopback(freePort()), Optional.empty())) {
            String token = LocalTokens.fetch(foreign.uri(), "cgm-local", "local-only-cgm-local");

            assertThatThrownBy(() -> verified(issuer, token)).hasMessageContaining("no matching key");
        }
    }

    @Test
    void a_wrong_secret_gets_no_token_and_an_error_that_says_so() throws Exception {
        try (Issuer issuer = issuer()) {
            HttpResponse<String> answer = post(issuer, CGM + "guess", Optional.empty());

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(JSONObjectUtils.parse(answer.body())).containsEntry("error", "invalid_client");
        }
    }

    @Test
    void a_scope_the_client_does_not_have_is_refused_and_one_of_several_can_be_asked_for() throws Exception {
        try (Issuer issuer = issuer()) {
            String loader = "grant_type=client_credentials&client_id=utbredt-loader"
                    + "&client_secret=local-only-utbredt-loader&scope=";

            HttpResponse<String> refused = post(issuer, loader + "utbredt:operate", Optional.empty());
            HttpResponse<String> given = post(issuer, loader + "utbredt:documents.write", Optional.empty());

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(JSONObjectUtils.parse(refused.body())).containsEntry("error", "invalid_scope");
            assertThat(JSONObjectUtils.parse(given.body())).containsEntry("scope", "utbredt:documents.write");
        }
    }

    @Test
    void basic_authentication_is_accepted_and_nonsense_is_not() throws Exception {
        try (Issuer issuer = issuer()) {
            String basic = Base64.getEncoder()
                    .encodeToString("cgm-local:local-only-cgm-local".getBytes(StandardCharsets.UTF_8));
            String grant = "grant_type=client_credentials";

            assertThat(post(issuer, grant, Optional.of("Basic " + basic)).statusCode())
                    .isEqualTo(200);
            assertThat(post(issuer, grant, Optional.of("Basic ???")).statusCode())
                    .isEqualTo(400);
            assertThat(post(issuer, "", Optional.empty()).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void a_file_adds_clients_and_can_make_tokens_that_must_be_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("clients.properties"), """
                late.secret=local-only-late
                late.lifetime-seconds=-120
                abroad.secret=local-only-abroad
                abroad.audience=elsewhere
                """);
        try (Issuer issuer = Issuer.start(folder, Door.onLoopback(freePort()), Optional.of(file))) {
            String late = LocalTokens.fetch(issuer.uri(), "late", "local-only-late");
            String abroad = LocalTokens.fetch(issuer.uri(), "abroad", "local-only-abroad");

            assertThatThrownBy(() -> verified(issuer, late))
                    .isInstanceOf(BadJWTException.class)
                    .hasMessageContaining("Expired");
            assertThatThrownBy(() -> verified(issuer, abroad)).hasMessageContaining("aud claim");
            assertThat(LocalTokens.fetch(issuer.uri(), "cgm-local", "local-only-cgm-local"))
                    .isNotEmpty();
        }
    }

    private Issuer issuer() throws IOException {
        return Issuer.start(folder, Door.onLoopback(freePort()), Optional.empty());
    }

    private static JWTClaimsSet verified(Issuer issuer, String token) throws Exception {
        Map<String, Object> discovery = JSONObjectUtils.parse(get(issuer.uri() + "/.well-known/openid-configuration"));
        assertThat(discovery).containsEntry("issuer", issuer.uri());
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.RS256,
                JWKSourceBuilder.create(
                                URI.create((String) discovery.get("jwks_uri")).toURL())
                        .build()));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                "utbredt",
                new JWTClaimsSet.Builder().issuer(issuer.uri()).build(),
                Set.of("exp", "nbf", "iat", "jti", "client_id", "scope")));
        return processor.process(token, null);
    }

    private static String get(String uri) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(uri)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static HttpResponse<String> post(Issuer issuer, String body, Optional<String> authorization)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(issuer.uri() + "/connect/token"))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        authorization.ifPresent(value -> request.header("Authorization", value));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
