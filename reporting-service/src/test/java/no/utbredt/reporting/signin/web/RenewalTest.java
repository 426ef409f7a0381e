package no.utbredt.reporting.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utbredt.local.issuer.Door;
import no.utbredt.local.issuer.Issuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A session is given its next token by a real issuer, in time and no earlier. */
class RenewalTest {

    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String CALLBACK = "http://localhost:8083/api/session/callback";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // by the method before each
    private Issuer issuer;

    @SuppressWarnings("NullAway.Init") // by the method before each
    private JwtDecoder decoder;

    @SuppressWarnings("NullAway.Init") // by the method before each
    private MockHttpServletRequest request;

    @BeforeEach
    void whoever_has_signed_in() throws Exception {
        issuer = Issuer.start(folder, Door.onLoopback(free()), Optional.empty());
        NimbusJwtDecoder decoding = NimbusJwtDecoder.withIssuerLocation(issuer.uri())
                .validateType(false)
                .build();
        decoding.setJwtValidator(new JwtTimestampValidator());
        decoder = decoding;
        JsonNode given = tokens();
        request = new MockHttpServletRequest();
        Session.begin(
                request,
                decoder.decode(given.path("access_token").asString()),
                new OAuth2RefreshToken(given.path("refresh_token").asString(), Instant.EPOCH),
                Instant.MAX);
    }

    @AfterEach
    void over() {
        issuer.close();
    }

    @Test
    void in_the_last_minute_of_its_token_a_session_is_given_the_next() {
        Jwt first = token();
        OAuth2RefreshToken refresh = Session.refresh(session());

        renewal(before(first, 61)).renew(session());
        assertThat(token()).isSameAs(first);

        renewal(before(first, 59)).renew(session());
        assertThat(token().getId()).isNotEqualTo(first.getId());
        assertThat(token().getClaimAsString("client_id")).isEqualTo(first.getClaimAsString("client_id"));
        assertThat(Session.refresh(session())).isNotEqualTo(refresh);
    }

    @Test
    void whoever_comes_back_after_the_end_of_the_token_is_still_signed_in() {
        Jwt first = token();

        renewal(before(first, -30)).renew(session());

        assertThat(token().getId()).isNotEqualTo(first.getId());
    }

    @Test
    void without_an_issuer_a_session_ends_with_its_token_and_the_issuer_is_asked_now_and_then() throws Exception {
        Jwt first = token();
        Renewal soon = renewal(before(first, 59));
        issuer.close();

        soon.renew(session());
        assertThat(token()).isSameAs(first);
        assertThat(passes(before(first, 1))).isTrue();
        assertThat(passes(before(first, 0))).isFalse();
    }

    private boolean passes(Clock clock) throws Exception {
        new Lasting(renewal(clock), clock).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return request.getSession(false) != null;
    }

    /** One that has no token to give. */
    static Renewal never(Clock clock) {
        return new Renewal(
                new AtIssuer(settings(), "http://localhost:1"),
                asked -> {
                    throw new IllegalStateException("nothing is given");
                },
                token -> {
                    throw new IllegalStateException("nothing is read");
                },
                clock);
    }

    private Renewal renewal(Clock clock) {
        OwnKey key = new OwnKey(folder.resolve("clients/dashboard-local.json"), issuer.uri());
        return new Renewal(new AtIssuer(settings(), issuer.uri()), key.refresh(), decoder, clock);
    }

    private static SignInSettings settings() {
        return new SignInSettings(
                "dashboard-local",
                "key",
                "http://localhost:8083",
                List.of("*"),
                List.of("utbredt:documents.write"),
                Duration.ofMinutes(30),
                Duration.ofHours(8),
                10);
    }

    private static int free() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static Clock before(Jwt token, int seconds) {
        return Clock.fixed(Session.end(token).minusSeconds(seconds), ZoneOffset.UTC);
    }

    private MockHttpSession session() {
        return (MockHttpSession) Objects.requireNonNull(request.getSession(false));
    }

    private Jwt token() {
        return Objects.requireNonNull(Session.token(session()));
    }

    private JsonNode tokens() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String back = http.send(
                            HttpRequest.newBuilder(URI.create(issuer.uri() + "/connect/authorize?"
                                            + form(Map.of(
                                                    "response_type", "code",
                                                    "client_id", "dashboard-local",
                                                    "redirect_uri", CALLBACK,
                                                    "scope", "openid utbredt:documents.write offline_access",
                                                    "code_challenge", CHALLENGE,
                                                    "code_challenge_method", "S256",
                                                    "who", "steward-local"))))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            String code = UriComponentsBuilder.fromUriString(back)
                    .build()
                    .getQueryParams()
                    .getFirst("code");
            String form = form(Map.of(
                    "grant_type",
                    "authorization_code",
                    "client_id",
                    "dashboard-local",
                    "client_secret",
                    "local-only-dashboard-local",
                    "redirect_uri",
                    CALLBACK,
                    "code",
                    String.valueOf(code),
                    "code_verifier",
                    VERIFIER));
            return JsonMapper.shared()
                    .readTree(http.send(
                                    HttpRequest.newBuilder(URI.create(issuer.uri() + "/connect/token"))
                                            .POST(HttpRequest.BodyPublishers.ofString(form))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body());
        }
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
