package no.utbredt.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser signs in and out at the local issuer, and is led nowhere but back to the pages. */
class SignInDoorTest {

    private static final String PAGES = "http://localhost:18083";
    private static final String CALLBACK = PAGES + "/api/session/callback";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // by the method before each
    private Issuer issuer;

    @BeforeEach
    void an_issuer() throws IOException {
        issuer = Issuer.start(folder, Door.onLoopback(freePort()), Optional.empty(), PAGES);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @AfterEach
    void over() {
        issuer.close();
    }

    @Test
    void the_page_lets_one_choose_an_organisation_and_says_that_it_is_for_this_machine_only() throws Exception {
        HttpResponse<String> page = authorize(Map.of());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Bare på denne maskinen", "On this machine only")
                .contains("steward-local", "983544622", "operator-local")
                .doesNotContain("dashboard-local</a>", "<script", "password\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
    }

    @Test
    void a_code_is_exchanged_for_the_token_of_whom_one_chose_and_for_an_id_token_with_the_nonce() throws Exception {
        Map<String, Object> answer =
                JSONObjectUtils.parse(exchange(code("steward-local"), Map.of()).body());

        var token = SignedJWT.parse((String) answer.get("access_token")).getJWTClaimsSet();
        var who = SignedJWT.parse((String) answer.get("id_token")).getJWTClaimsSet();
        assertThat(token.getStringClaim("client_id")).isEqualTo("steward-local");
        assertThat(token.getStringClaim("scope")).isEqualTo("utbredt:documents.write");
        assertThat(who.getSubject()).isEqualTo("steward-local");
        assertThat(who.getAudience()).containsExactly("dashboard-local");
        assertThat(who.getStringClaim("nonce")).isEqualTo("n-1");
    }

    @Test
    void a_code_is_good_once() throws Exception {
        String code = code("steward-local");

        assertThat(exchange(code, Map.of()).statusCode()).isEqualTo(200);
        assertThat(exchange(code, Map.of()).body()).contains("invalid_grant");
    }

    @ParameterizedTest
    @CsvSource({
        "code_verifier, another-verifier-that-is-as-long-as-a-verifier-must-be",
        "code_verifier, ''",
        "redirect_uri, http://localhost:18083/",
        "client_id, steward-local"
    })
    void a_code_is_worth_nothing_to_whoever_took_it_from_another(String field, String value) throws Exception {
        Map<String, String> otherwise = field.equals("client_id")
                ? Map.of(field, value, "client_secret", "local-only-" + value)
                : Map.of(field, value);

        assertThat(exchange(code("operator-local"), otherwise).body()).contains("invalid_grant");
    }

    @Test
    void whoever_asked_for_it_fetches_the_next_token_once_with_each_refresh_token() throws Exception {
        String first = refreshToken(exchange(lastingCode(), Map.of()));

        HttpResponse<String> next = refresh(first, Map.of());
        var token = SignedJWT.parse((String) JSONObjectUtils.parse(next.body()).get("access_token"))
                .getJWTClaimsSet();
        assertThat(token.getStringClaim("client_id")).isEqualTo("steward-local");
        assertThat(token.getStringClaim("scope")).isEqualTo("utbredt:documents.write");
        assertThat(refresh(first, Map.of()).body()).contains("invalid_grant");
        assertThat(refresh(refreshToken(next), Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_refresh_token_is_given_to_nobody_who_did_not_ask_and_is_worth_nothing_to_another() throws Exception {
        assertThat(exchange(code("steward-local"), Map.of()).body()).doesNotContain("refresh_token");
        assertThat(refresh(
                                refreshToken(exchange(lastingCode(), Map.of())),
                                Map.of("client_id", "steward-local", "client_secret", "local-only-steward-local"))
                        .body())
                .contains("invalid_grant");
    }

    private String lastingCode() throws Exception {
        Matcher code = CODE.matcher(location(
                authorize(Map.of("who", "steward-local", "scope", "openid utbredt:documents.write offline_access"))));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static String refreshToken(HttpResponse<String> answer) throws Exception {
        return String.valueOf(JSONObjectUtils.parse(answer.body()).get("refresh_token"));
    }

    private HttpResponse<String> refresh(String token, Map<String, String> otherwise) throws Exception {
        Map<String, String> form = new LinkedHashMap<>(Map.of("grant_type", "refresh_token", "refresh_token", token));
        form.putAll(otherwise);
        return exchange("", form);
    }

    @Test
    void a_code_is_good_for_a_minute() {
        OneTime<Code> codes = new OneTime<>(Duration.ofMinutes(1));
        Properties one = new Properties();
        one.setProperty("cgm-local.secret", "s");
        Client cgm = Objects.requireNonNull(Clients.of(one).byId().get("cgm-local"));
        Instant at = Clock.fixed(Instant.parse("2026-11-30T19:00:00Z"), ZoneOffset.UTC)
                .instant();
        Grant grant = new Grant("a", cgm, cgm.scopes(), false);
        String code = codes.give(new Code(grant, "b", "c", Optional.empty()), at);

        assertThat(codes.take(code, at.plus(Duration.ofMinutes(1)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "redirect_uri, http://localhost:18083/api/session/callback/",
        "redirect_uri, http://localhost:18083.example.org/api/session/callback",
        "redirect_uri, ''",
        "client_id, steward-local",
        "client_id, <script>alert(1)</script>"
    })
    void nobody_is_led_to_an_address_that_is_not_registered(String field, String value) throws Exception {
        HttpResponse<String> answer = authorize(Map.of(field, value, "who", "steward-local"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.body()).doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource({
        "code_challenge_method, plain, invalid_request",
        "code_challenge, '', invalid_request",
        "response_type, token, unsupported_response_type",
        "scope, utbredt:operate, invalid_scope"
    })
    void a_flow_without_its_proof_is_led_back_with_an_error(String field, String value, String error) throws Exception {
        assertThat(location(authorize(Map.of(field, value, "who", "steward-local"))))
                .startsWith(CALLBACK + "?error=" + error)
                .contains("state=s-1");
    }

    @Test
    void what_is_sent_along_stands_on_the_page_as_text() throws Exception {
        assertThat(authorize(Map.of("state", "\"><img src=x onerror=alert(1)>")).body())
                .doesNotContain("<img", "onerror=alert");
    }

    @Test
    void signing_out_leads_back_to_the_pages_and_nowhere_else() throws Exception {
        assertThat(location(get("/connect/endsession?post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A18083%2F")))
                .isEqualTo(PAGES + "/");
        assertThat(get("/connect/endsession?post_logout_redirect_uri=http%3A%2F%2Fexample.org%2F")
                        .headers()
                        .firstValue("Location"))
                .isEmpty();
    }

    @Test
    void discovery_says_all_of_it() throws Exception {
        assertThat(JSONObjectUtils.parse(
                        get("/.well-known/openid-configuration").body()))
                .containsEntry("authorization_endpoint", issuer.uri() + "/connect/authorize")
                .containsEntry("end_session_endpoint", issuer.uri() + "/connect/endsession")
                .containsEntry("code_challenge_methods_supported", List.of("S256"))
                .containsEntry("response_types_supported", List.of("code"));
    }

    @Test
    void a_body_without_an_end_is_not_read() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(
                                    HttpRequest.newBuilder(URI.create(issuer.uri() + "/connect/token"))
                                            .POST(HttpRequest.BodyPublishers.ofString("a".repeat(65 * 1024)))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    private String code(String who) throws Exception {
        Matcher code = CODE.matcher(location(authorize(Map.of("who", who))));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private HttpResponse<String> authorize(Map<String, String> otherwise) throws Exception {
        Map<String, String> asked = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", "dashboard-local",
                "redirect_uri", CALLBACK,
                "scope", "openid utbredt:documents.write",
                "state", "s-1",
                "nonce", "n-1",
                "code_challenge", Code.challenge(VERIFIER),
                "code_challenge_method", "S256"));
        asked.putAll(otherwise);
        return get("/connect/authorize?" + Onward.query(asked));
    }

    private HttpResponse<String> exchange(String code, Map<String, String> otherwise) throws Exception {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "dashboard-local",
                "client_secret",
                "local-only-dashboard-local",
                "redirect_uri",
                CALLBACK,
                "code",
                code,
                "code_verifier",
                VERIFIER));
        form.putAll(otherwise);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(issuer.uri() + "/connect/token"))
                            .POST(HttpRequest.BodyPublishers.ofString(Onward.query(form)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> get(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(issuer.uri() + address)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
